package no.nortrials.portal.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One trust: its facts, who receives requests for it, and what it wants. Its own people and the unit change it. */
@Controller
@RequestMapping("/directory/trusts/{id}")
class TrustController {
    private final Directory directory;
    private final TrustPages pages;
    private final ProfileChanges changes;
    private final Clock clock;

    TrustController(Directory directory, TrustPages pages, ProfileChanges changes, Clock clock) {
        this.directory = directory;
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable UUID id, Model model, Locale locale) {
        TrustPages.Profile profile = pages.profile(found(id).id());
        return page(actor, id, model, locale, ContactForm.blank(Oslo.today(clock)), Map.of(), profile.interests());
    }

    @PostMapping("/contacts")
    String addContact(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes after) {
        editable(actor, id);
        FormData form = contact(typed);
        Map<String, Problem> problems = ContactForm.problems(form);
        List<Interest> interests = pages.profile(id).interests();
        if (!problems.isEmpty()) return page(actor, id, model, locale, form, problems, interests);
        try {
            changes.addContact(actor, id, version, form);
        } catch (Conflict overtaken) {
            return overtaken(actor, id, model, locale, form, interests);
        }
        return done(id, after);
    }

    @PostMapping("/contacts/end")
    String endContact(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID contact,
            RedirectAttributes after) {
        editable(actor, id);
        return changed(id, after, () -> changes.endContact(actor, id, version, given(contact)));
    }

    @PostMapping("/contacts/rank")
    String rank(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID contact,
            @RequestParam(defaultValue = "DEPUTY") Contact.Rank rank,
            RedirectAttributes after) {
        editable(actor, id);
        return changed(id, after, () -> changes.rank(actor, id, version, given(contact), rank));
    }

    @PostMapping("/interests")
    String interests(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes after) {
        editable(actor, id);
        List<Interest> wanted = interests(id, typed);
        try {
            changes.interests(actor, id, version, wanted);
        } catch (Conflict overtaken) {
            return overtaken(actor, id, model, locale, ContactForm.blank(Oslo.today(clock)), wanted);
        }
        return done(id, after);
    }

    @PostMapping("/departments")
    String addDepartment(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String area,
            RedirectAttributes after) {
        editable(actor, id);
        boolean known = area.isEmpty()
                || DirectoryController.areas(directory, Locale.UK).containsKey(area);
        if (department.isBlank() || department.length() > 200 || !known) {
            after.addFlashAttribute("refused", "directory.departmentMissing");
            return "redirect:/directory/trusts/" + id;
        }
        return changed(id, after, () -> changes.addDepartment(actor, id, version, department.strip(), area));
    }

    @PostMapping("/departments/remove")
    String removeDepartment(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID department,
            RedirectAttributes after) {
        editable(actor, id);
        return changed(id, after, () -> changes.removeDepartment(actor, id, version, given(department)));
    }

    @PostMapping("/confirm")
    String confirm(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        editable(actor, id);
        changes.confirm(actor, id);
        after.addFlashAttribute("confirmed", true);
        return "redirect:/directory/trusts/" + id;
    }

    @PostMapping("/undo")
    String undo(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes after) {
        editable(actor, id);
        return changed(id, after, () -> changes.undo(actor, id, version));
    }

    private Trust found(UUID id) {
        return directory.trust(id).orElseThrow(() -> new NotFound("trust `" + id + "`"));
    }

    private void editable(Actor actor, UUID trust) {
        if (!mayEdit(actor, trust)) throw new NotFound("trust `" + trust + "`");
        found(trust);
    }

    private static UUID given(@Nullable UUID id) {
        if (id == null) throw new NotFound("a row without an id");
        return id;
    }

    private static boolean mayEdit(Actor actor, UUID trust) {
        return actor.is(Role.COORDINATOR)
                || (actor.is(Role.HOSPITAL) && actor.organisationId().equals(trust));
    }

    private String changed(UUID id, RedirectAttributes after, Runnable change) {
        try {
            change.run();
        } catch (Conflict overtaken) {
            after.addFlashAttribute("refused", "directory.overtaken");
            return "redirect:/directory/trusts/" + id;
        }
        return done(id, after);
    }

    private static String done(UUID id, RedirectAttributes after) {
        after.addFlashAttribute("changed", true);
        return "redirect:/directory/trusts/" + id;
    }

    private String overtaken(Actor actor, UUID id, Model model, Locale locale, FormData form, List<Interest> typed) {
        model.addAttribute("refused", "directory.overtaken");
        model.addAttribute("showNow", true);
        return page(actor, id, model, locale, form, Map.of(), typed);
    }

    private String page(
            Actor actor,
            UUID id,
            Model model,
            Locale locale,
            FormData contact,
            Map<String, Problem> problems,
            List<Interest> interests) {
        Trust trust = found(id);
        var shown = new LinkedHashMap<String, Interest>();
        interests.forEach(each -> shown.put(each.therapyArea(), each));
        model.addAttribute("trust", trust);
        model.addAttribute("profile", pages.profile(id));
        model.addAttribute("hospitals", pages.hospitals(id));
        model.addAttribute("latest", changes.latest(id).orElse(null));
        model.addAttribute("interests", shown);
        model.addAttribute("areas", DirectoryController.areas(directory, locale));
        model.addAttribute("phases", Interest.PHASES);
        model.addAttribute("populations", Interest.POPULATIONS);
        model.addAttribute("products", Interest.PRODUCTS);
        model.addAttribute("views", FormView.of(ContactForm.NAME, ContactForm.FIELDS, contact, problems));
        model.addAttribute("today", Oslo.today(clock));
        model.addAttribute("edits", mayEdit(actor, id));
        model.addAttribute("seesContacts", actor.is(Role.COORDINATOR, Role.ADMINISTRATOR, Role.CENTRE, Role.HOSPITAL));
        model.addAttribute("locale", locale);
        return "directory/trust";
    }

    private static FormData contact(MultiValueMap<String, String> typed) {
        var values = new LinkedHashMap<String, List<String>>();
        ContactForm.FIELDS.forEach(field -> values.put(field.name(), typed.getOrDefault(field.name(), List.of())));
        return new FormData(values);
    }

    /** The grid: a row per area, a box per phase, population and product; unknown codes are left out. */
    private List<Interest> interests(UUID trust, MultiValueMap<String, String> typed) {
        var wanted = new ArrayList<Interest>();
        for (TherapyArea area : directory.therapyAreas())
            if (typed.containsKey("want." + area.code()))
                wanted.add(new Interest(
                        trust,
                        area.code(),
                        ticked(typed, "phase." + area.code(), Interest.PHASES),
                        ticked(typed, "population." + area.code(), Interest.POPULATIONS),
                        ticked(typed, "product." + area.code(), Interest.PRODUCTS)));
        return wanted;
    }

    private static Set<String> ticked(MultiValueMap<String, String> typed, String name, List<String> codes) {
        var ticked = new LinkedHashSet<>(codes);
        ticked.retainAll(typed.getOrDefault(name, List.of()));
        return ticked;
    }
}
