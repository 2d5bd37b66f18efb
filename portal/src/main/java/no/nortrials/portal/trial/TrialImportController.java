package no.nortrials.portal.trial;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Files of trials into the register, with a report of what became of each record. */
@Controller
class TrialImportController {
    private final TrialImport imports;
    private final Clock clock;

    TrialImportController(TrialImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping("/trials/import")
    ModelAndView show() {
        return page(Oslo.today(clock).toString());
    }

    @PostMapping("/trials/import")
    ModelAndView take(
            Actor actor,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "") String retrieved)
            throws IOException {
        Optional<LocalDate> day = day(retrieved);
        List<MultipartFile> given = files.getOrDefault("file", List.of()).stream()
                .filter(each -> !each.isEmpty())
                .toList();
        if (day.isEmpty() || given.isEmpty()) {
            ModelAndView page =
                    page(retrieved).addObject("problem", day.isEmpty() ? "trial.import.day" : "trial.import.noFile");
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var report = new ImportReport();
        for (MultipartFile each : given)
            imports.take(each.getBytes(), day.get(), actor.name()).forEach(report::add);
        return page(retrieved).addObject("report", report);
    }

    private static ModelAndView page(String retrieved) {
        return new ModelAndView("trial/import").addObject("retrieved", retrieved);
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(day -> !day.isAfter(Oslo.today(clock)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
