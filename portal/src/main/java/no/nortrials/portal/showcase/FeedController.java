package no.nortrials.portal.showcase;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import no.nortrials.portal.access.SecurityPolicy;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Subscriptions to what the showcase is asked for, and the same as a list for other people's pages. */
@Controller
class FeedController {
    private static final int MOST = 50;

    private final Showcase showcase;
    private final Names names;
    private final MessageSource messages;
    private final PortalProperties portal;
    private final Clock clock;

    FeedController(Showcase showcase, Names names, MessageSource messages, PortalProperties portal, Clock clock) {
        this.showcase = showcase;
        this.names = names;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
    }

    @ModelAttribute("filter")
    ShowcaseFilter filter(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String sex) {
        return ShowcaseFilter.of(q, area, phase, trust, region, state, age, sex);
    }

    @GetMapping("/showcase/feed.atom")
    ResponseEntity<String> atom(@ModelAttribute("filter") ShowcaseFilter filter, Locale locale) {
        String title = messages.getMessage("showcase.title", null, locale);
        String query = ServletUriComponentsBuilder.fromCurrentRequest().build().getQuery();
        String here = portal.link("/showcase/feed.atom" + (query == null ? "" : "?" + query));
        return ResponseEntity.ok()
                .header("Content-Type", "application/atom+xml;charset=UTF-8")
                .body(Feeds.atom(showcase.latest(filter, MOST), title, portal.link(""), here, locale));
    }

    @GetMapping("/showcase/calendar.ics")
    ResponseEntity<String> calendar(@ModelAttribute("filter") ShowcaseFilter filter, Locale locale) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .body(Feeds.calendar(showcase.coming(filter, MOST), portal.link(""), locale, clock.instant()));
    }

    /** A page of its own that other pages may show in a frame; it runs no script and takes no input. */
    @GetMapping("/showcase/embed")
    ModelAndView embed(@ModelAttribute("filter") ShowcaseFilter filter, Locale locale, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SecurityPolicy.FOR_FRAMES);
        return new ModelAndView("showcase/embed")
                .addObject("trials", showcase.search(filter, 1, MOST).trials())
                .addObject("trusts", names.trusts(locale))
                .addObject("base", portal.link(""));
    }
}
