package no.nortrials.portal.maturity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a second person looks at the answers, and what the site does with what came of it. */
@Controller
@RequestMapping("/sites/{id}/maturity")
class ReviewController {
    private final MaturityDesk desk;
    private final Clock clock;

    ReviewController(MaturityDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/review")
    ModelAndView review(Actor actor, @PathVariable UUID id) {
        Assessed newest = desk.newest(actor, id);
        if (newest.kept().open()) throw new NotFound("a finished assessment of `" + id + "`");
        LocalDate today = Oslo.today(clock);
        return new ModelAndView("maturity/review")
                .addObject("site", newest.site())
                .addObject("assessed", newest)
                .addObject("view", ResultView.of(newest, newest.on(today), today))
                .addObject("me", actor.accountId())
                .addObject("ofTrust", actor.is(Role.HOSPITAL));
    }

    @PostMapping("/review/{statement}")
    ModelAndView review(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String statement,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String reason) {
        boolean confirmed = step.equals("confirm");
        return switch (desk.review(actor, id, statement, confirmed, reason)) {
            case DONE -> new ModelAndView("redirect:/sites/" + id + "/maturity/review?saved#" + statement);
            case OWN -> told(actor, id, statement, "maturity.problem.own");
            case NO_REASON -> told(actor, id, statement, "maturity.problem.noReason");
        };
    }

    private ModelAndView told(Actor actor, UUID id, String statement, String problem) {
        ModelAndView page = review(actor, id).addObject("problem", problem).addObject("problemAt", statement);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/reply/{statement}")
    String reply(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String statement,
            @RequestParam(defaultValue = "") String words) {
        desk.reply(actor, id, statement, words);
        return "redirect:/sites/" + id + "/maturity/review?saved#" + statement;
    }

    @PostMapping("/release")
    String release(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String comment) {
        desk.release(actor, id, comment);
        return "redirect:/sites/" + id + "/maturity?released";
    }

    @PostMapping("/withhold")
    String withhold(Actor actor, @PathVariable UUID id) {
        desk.withhold(actor, id);
        return "redirect:/sites/" + id + "/maturity?withheld";
    }
}
