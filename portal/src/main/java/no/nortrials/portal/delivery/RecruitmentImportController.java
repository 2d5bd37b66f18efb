package no.nortrials.portal.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A trust's file of patients month by month, and a template for it. */
@Controller
class RecruitmentImportController {
    private final RecruitmentDesk desk;
    private final DeliveryRights rights;

    RecruitmentImportController(RecruitmentDesk desk, DeliveryRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/delivery/trusts/{trust}/recruitment")
    ModelAndView show(Actor actor, @PathVariable UUID trust) {
        return new ModelAndView("delivery/recruitment").addObject("trust", rights.own(actor, trust));
    }

    @GetMapping("/delivery/trusts/{trust}/recruitment.csv")
    ModelAndView template(Actor actor, @PathVariable UUID trust) {
        return new ModelAndView(new Download("recruitment.csv", CsvContent.MEDIA_TYPE, desk.template(actor, trust)));
    }

    @PostMapping("/delivery/trusts/{trust}/recruitment")
    ModelAndView take(
            Actor actor, @PathVariable UUID trust, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        ModelAndView page = show(actor, trust);
        if (file == null || file.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("problem", true);
        }
        return page.addObject("report", desk.take(actor, trust, new String(file.getBytes(), StandardCharsets.UTF_8)));
    }
}
