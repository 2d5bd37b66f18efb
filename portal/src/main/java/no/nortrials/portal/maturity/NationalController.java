package no.nortrials.portal.maturity;

import java.time.Clock;
import java.time.LocalDate;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The country as a whole, and the way to the framework. */
@Controller
class NationalController {
    private final MaturityAssessments assessments;
    private final FrameworkStore frameworks;
    private final Clock clock;

    NationalController(MaturityAssessments assessments, FrameworkStore frameworks, Clock clock) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @GetMapping("/maturity")
    ModelAndView national(Actor actor) {
        LocalDate today = Oslo.today(clock);
        ModelAndView page = new ModelAndView("maturity/national").addObject("unit", actor.is(Role.COORDINATOR));
        frameworks
                .newestFrozen()
                .ifPresent(framework -> page.addObject(
                        "national",
                        National.of(
                                framework,
                                assessments.finished(today).stream()
                                        .filter(each -> each.reviewed()
                                                && each.framework().version() == framework.version())
                                        .map(each -> each.on(today))
                                        .toList())));
        return page;
    }
}
