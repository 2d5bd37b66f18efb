package no.nortrials.portal.delivery;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What trusts say against rows, for the unit to answer. */
@Controller
class RowDisputeController {
    private final RowDisputeDesk desk;
    private final Directory directory;

    RowDisputeController(RowDisputeDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping("/delivery/disputes")
    ModelAndView list(Locale locale) {
        return new ModelAndView("delivery/disputes")
                .addObject("disputes", desk.all())
                .addObject(
                        "names",
                        directory.trusts().stream().collect(Collectors.toMap(Trust::id, trust -> trust.name(locale))));
    }

    @PostMapping("/delivery/disputes/{dispute}")
    ModelAndView reply(
            Actor actor, @PathVariable UUID dispute, @RequestParam(defaultValue = "") String words, Locale locale) {
        if (desk.reply(actor, dispute, words)) return new ModelAndView("redirect:/delivery/disputes?saved");
        ModelAndView page = list(locale).addObject("problem", dispute).addObject("typed", words);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
