package no.nortrials.portal.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.RouteRule;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.listing.Listing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component of the pages in every state, for those who build and check them. Exists in demo mode only. */
@Controller
@ConditionalOnProperty(name = "portal.demo", havingValue = "true")
class StyleguideController {
    private final Clock clock;

    StyleguideController(Clock clock) {
        this.clock = clock;
    }

    @Bean
    static RouteRules styleguideRoutes() {
        return () -> List.of(
                RouteRule.allow(HttpMethod.GET, "/styleguide", Role.COORDINATOR, Role.ADMINISTRATOR),
                RouteRule.allow(HttpMethod.GET, "/styleguide/wrong", Role.COORDINATOR, Role.ADMINISTRATOR));
    }

    @GetMapping("/styleguide")
    String show(Model model) {
        var now = clock.instant();
        model.addAttribute("form", StyleguideForm.FORM);
        model.addAttribute("empty", StyleguideForm.empty());
        model.addAttribute("listing", new Listing<>(List.of("one"), 2, 25, 83, 10_000));
        model.addAttribute("now", now);
        model.addAttribute("soon", now.plus(Duration.ofDays(1)));
        model.addAttribute("later", now.plus(Duration.ofDays(20)));
        model.addAttribute("late", now.minus(Duration.ofDays(9)));
        return "web/styleguide";
    }

    @GetMapping("/styleguide/wrong")
    String wrong(Model model) {
        model.addAttribute("form", StyleguideForm.FORM);
        model.addAttribute("wrong", StyleguideForm.wrong());
        return "web/styleguide-wrong";
    }
}
