package no.nortrials.portal.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a request begins: empty, from a record, or as a copy of an earlier one. */
@Controller
class NewRequestController {
    private final Drafts drafts;
    private final CtGovClient registry;

    NewRequestController(Drafts drafts, CtGovClient registry) {
        this.drafts = drafts;
        this.registry = registry;
    }

    @GetMapping("/requests/new")
    String page(@RequestParam(required = false) @Nullable Long tooLarge, Model model) {
        if (tooLarge != null)
            model.addAttribute(
                    "problem",
                    Reading.Refused.of("upload", FileSniffer.megabytes(tooLarge), "5")
                            .problem());
        return "request/new";
    }

    @PostMapping("/requests/new")
    String begin(Actor actor, @RequestParam Product product) {
        return "redirect:" + DraftController.first(drafts.begin(actor, product), product);
    }

    @PostMapping("/requests/from-record")
    ModelAndView fromRecord(
            Actor actor,
            @RequestParam(defaultValue = "") String nctNumber,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable Product product,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Reading reading = file == null || file.isEmpty() ? registry.fetch(nctNumber) : read(file);
        return switch (reading) {
            case Reading.Refused refused -> {
                model.addAttribute("problem", refused.problem());
                model.addAttribute("nctNumber", nctNumber);
                yield new ModelAndView("request/new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Reading.Filled filled -> {
                Product used = product != null ? product : filled.product().orElse(Product.DRUG);
                UUID id = drafts.begin(actor, used, filled, "ClinicalTrials.gov");
                flash.addFlashAttribute("filled", filled.values().size());
                yield new ModelAndView("redirect:" + DraftController.first(id, used));
            }
        };
    }

    private static Reading read(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return CtGovReader.read(content);
        }
    }

    @PostMapping("/requests/{id}/copy")
    String copy(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        UUID copy = drafts.copy(actor, id);
        flash.addFlashAttribute("copied", true);
        return "redirect:"
                + DraftController.first(copy, drafts.of(actor, copy).header().product());
    }
}
