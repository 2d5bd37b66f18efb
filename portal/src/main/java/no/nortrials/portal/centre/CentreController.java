package no.nortrials.portal.centre;

import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the second channel: the list, one recorded request, and passing it on. */
@Controller
class CentreController {
    private final CentreRequests requests;
    private final Recording recording;
    private final Directory directory;
    private final Clock clock;

    CentreController(CentreRequests requests, Recording recording, Directory directory, Clock clock) {
        this.requests = requests;
        this.recording = recording;
        this.directory = directory;
        this.clock = clock;
    }

    @Bean
    static RouteRules centreRoutes() {
        return () -> List.of(
                allow(GET, "/centre", CENTRE, COORDINATOR),
                allow(GET, "/centre/new", CENTRE),
                allow(POST, "/centre/new", CENTRE),
                allow(GET, "/centre/{id}", CENTRE, COORDINATOR),
                allow(POST, "/centre/{id}", CENTRE, COORDINATOR),
                allow(POST, "/centre/{id}/forward", CENTRE, COORDINATOR),
                allow(GET, "/centre/import", CENTRE),
                allow(POST, "/centre/import", CENTRE),
                allow(POST, "/centre/import/confirm", CENTRE),
                allow(GET, "/centre/template.csv", CENTRE));
    }

    @Bean
    static NavigationItem centreItem() {
        return new NavigationItem("centre", "/centre", 40, Set.of(CENTRE, COORDINATOR));
    }

    @GetMapping("/centre")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String centre,
            @RequestParam(defaultValue = "-received") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        List<Centre> centres = directory.centres(Oslo.today(clock));
        UUID shown = actor.is(CENTRE) ? actor.organisationId() : chosen(centres, centre);
        model.addAttribute("listing", requests.list(new CentreFilter(q, area, status, shown, sort, page)));
        model.addAttribute("centres", names(centres, locale));
        model.addAttribute("areas", TherapyArea.names(directory.therapyAreas(), locale));
        model.addAttribute("records", actor.is(CENTRE));
        return "centre/list";
    }

    @GetMapping("/centre/new")
    String blank(Model model) {
        return page(model, new FormData(Map.of(CentreForm.HANDLING, List.of("OPEN"))), Map.of(), null);
    }

    @PostMapping("/centre/new")
    String record(
            Actor actor, @RequestParam MultiValueMap<String, String> typed, Model model, RedirectAttributes after) {
        FormData form = FormData.of(CentreForm.FIELDS, typed);
        Map<String, Problem> problems = CentreCheck.of(form, Oslo.today(clock));
        if (!problems.isEmpty()) return page(model, form, problems, null);
        recording.record(actor, form);
        after.addFlashAttribute("done", "centre.recorded");
        return "redirect:/centre";
    }

    @GetMapping("/centre/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        CentreRequests.Recorded recorded = recorded(actor, id);
        return page(model, recorded.form(), Map.of(), recorded);
    }

    @PostMapping("/centre/{id}")
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            RedirectAttributes after) {
        CentreRequests.Recorded recorded = recorded(actor, id);
        FormData form = FormData.of(CentreForm.FIELDS, typed);
        Map<String, Problem> problems = CentreCheck.of(form, Oslo.today(clock));
        if (!problems.isEmpty()) return page(model, form, problems, recorded);
        try {
            recording.change(actor, recorded, form, version);
        } catch (Conflict overtaken) {
            model.addAttribute("now", FormView.of(CentreForm.NAME, CentreForm.FIELDS, recorded.form(), Map.of()));
            return page(model, form, Map.of(), recorded);
        }
        after.addFlashAttribute("done", "centre.saved");
        return "redirect:/centre";
    }

    @PostMapping("/centre/{id}/forward")
    String forward(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        recording.forward(actor, recorded(actor, id));
        after.addFlashAttribute("done", "centre.forwarded");
        return "redirect:/centre/" + id;
    }

    private CentreRequests.Recorded recorded(Actor actor, UUID id) {
        return requests.find(actor, id).orElseThrow(() -> new NotFound("recorded request `" + id + "`"));
    }

    private static String page(
            Model model, FormData form, Map<String, Problem> problems, CentreRequests.@Nullable Recorded recorded) {
        model.addAttribute("views", FormView.of(CentreForm.NAME, CentreForm.FIELDS, form, problems));
        model.addAttribute("recorded", recorded);
        return "centre/record";
    }

    private static @Nullable UUID chosen(List<Centre> centres, String code) {
        return centres.stream()
                .filter(centre -> centre.code().equals(code))
                .map(Centre::id)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> names(List<Centre> centres, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        centres.forEach(centre -> names.put(centre.code(), centre.name(locale)));
        return names;
    }
}
