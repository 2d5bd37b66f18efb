package no.nortrials.portal.directory;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part: the list of trusts and the centres. */
@Controller
class DirectoryController {
    private static final int SIZE = 25;

    private final Directory directory;
    private final TrustPages pages;
    private final PlacePanels panels;
    private final Clock clock;

    DirectoryController(Directory directory, TrustPages pages, PlacePanels panels, Clock clock) {
        this.directory = directory;
        this.pages = pages;
        this.panels = panels;
        this.clock = clock;
    }

    @Bean
    static RouteRules directoryRoutes() {
        return () -> List.of(
                allow(GET, "/directory", SPONSOR, COORDINATOR, CENTRE, HOSPITAL, ADMINISTRATOR),
                allow(GET, "/directory/centres/{id}", SPONSOR, COORDINATOR, CENTRE, HOSPITAL, ADMINISTRATOR),
                allow(GET, "/directory/trusts/{id}", SPONSOR, COORDINATOR, CENTRE, HOSPITAL, ADMINISTRATOR),
                allow(POST, "/directory/trusts/{id}/contacts", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/contacts/end", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/contacts/rank", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/interests", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/departments", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/departments/remove", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/confirm", COORDINATOR, HOSPITAL),
                allow(POST, "/directory/trusts/{id}/undo", COORDINATOR, HOSPITAL));
    }

    @Bean
    static NavigationItem directoryItem() {
        return new NavigationItem(
                "directory", "/directory", 60, Set.of(SPONSOR, COORDINATOR, CENTRE, HOSPITAL, ADMINISTRATOR));
    }

    @GetMapping("/directory")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String attention,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        boolean unit = actor.is(COORDINATOR);
        LocalDate today = Oslo.today(clock);
        var filter = new TrustFilter(q, region, area, unit && attention.equals("yes"), sort);
        model.addAttribute("listing", pages.list(filter, today, locale, page, SIZE));
        model.addAttribute("regions", regions(locale));
        model.addAttribute("areas", TherapyArea.names(directory.therapyAreas(), locale));
        model.addAttribute("centres", directory.centres(today));
        model.addAttribute("unit", unit);
        model.addAttribute("locale", locale);
        return "directory/list";
    }

    @GetMapping("/directory/centres/{id}")
    String centre(Actor actor, @PathVariable UUID id, Model model, Locale locale) {
        Centre centre = directory.centres(Oslo.today(clock)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("centre `" + id + "`"));
        model.addAttribute("centre", centre);
        model.addAttribute("panels", panels.of(actor, centre));
        model.addAttribute("names", pages.names(id));
        model.addAttribute("host", directory.trust(centre.hostTrustId()).orElseThrow());
        model.addAttribute("network", network(id, locale));
        model.addAttribute("experts", experts(actor, id));
        model.addAttribute("locale", locale);
        return "directory/centre";
    }

    /** Who can be asked is for those who ask and for the centre itself. */
    private List<Expert> experts(Actor actor, UUID centre) {
        if (!actor.is(COORDINATOR, CENTRE, ADMINISTRATOR)) return List.of();
        return directory.experts().stream()
                .filter(expert -> centre.equals(expert.centreId()))
                .toList();
    }

    /** By therapy area, the names of the trusts. */
    private Map<String, List<String>> network(UUID centre, Locale locale) {
        var names = new LinkedHashMap<UUID, String>();
        directory.trusts().forEach(trust -> names.put(trust.id(), trust.name(locale)));
        var network = new LinkedHashMap<String, List<String>>();
        directory.networks().stream()
                .filter(member -> member.centreId().equals(centre))
                .forEach(member -> network.computeIfAbsent(member.therapyArea(), _ -> new ArrayList<>())
                        .add(names.getOrDefault(member.trustId(), "?")));
        network.values().forEach(list -> list.sort(Collator.getInstance(locale)));
        return network;
    }

    private Map<String, String> regions(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        directory.regions().forEach(region -> names.put(region.code(), region.name(locale)));
        return names;
    }
}
