package no.nortrials.portal.directory;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One trust as its page shows it: its facts, who receives requests for it, and what it wants. */
@Component
class TrustPage {
    private static final Role[] SEE_CONTACTS = {Role.COORDINATOR, Role.ADMINISTRATOR, Role.CENTRE, Role.HOSPITAL};

    private final Directory directory;
    private final TrustPages pages;
    private final TrustEditing editing;
    private final ProfileChanges changes;
    private final PlacePanels panels;
    private final Clock clock;

    TrustPage(
            Directory directory,
            TrustPages pages,
            TrustEditing editing,
            ProfileChanges changes,
            PlacePanels panels,
            Clock clock) {
        this.directory = directory;
        this.pages = pages;
        this.editing = editing;
        this.changes = changes;
        this.panels = panels;
        this.clock = clock;
    }

    /** As it stands. */
    String show(Actor actor, UUID id, Model model, Locale locale) {
        Trust trust = editing.found(id);
        return show(
                actor,
                trust,
                model,
                locale,
                blank(),
                Map.of(),
                pages.profile(id).interests());
    }

    /** With a contact that could not be added, and why. */
    String wrong(Actor actor, UUID id, Model model, Locale locale, FormData contact, Map<String, Problem> problems) {
        Trust trust = editing.found(id);
        return show(
                actor,
                trust,
                model,
                locale,
                contact,
                problems,
                pages.profile(id).interests());
    }

    /** With a contact typed while somebody else changed the trust. */
    String overtaken(Actor actor, UUID id, Model model, Locale locale, FormData contact) {
        overtaken(model);
        return wrong(actor, id, model, locale, contact, Map.of());
    }

    /** With interests ticked while somebody else changed the trust. */
    String overtaken(Actor actor, UUID id, Model model, Locale locale, List<Interest> ticked) {
        overtaken(model);
        return show(actor, editing.found(id), model, locale, blank(), Map.of(), ticked);
    }

    private static void overtaken(Model model) {
        model.addAttribute("refused", TrustEditing.OVERTAKEN);
        model.addAttribute("showNow", true);
    }

    private FormData blank() {
        return ContactForm.blank(Oslo.today(clock));
    }

    private String show(
            Actor actor,
            Trust trust,
            Model model,
            Locale locale,
            FormData contact,
            Map<String, Problem> problems,
            List<Interest> interests) {
        var byArea = new LinkedHashMap<String, Interest>();
        interests.forEach(each -> byArea.put(each.therapyArea(), each));
        model.addAttribute("trust", trust);
        model.addAttribute("panels", panels.of(actor, trust));
        model.addAttribute("profile", pages.profile(trust.id()));
        model.addAttribute("hospitals", pages.hospitals(trust.id()));
        model.addAttribute("latest", changes.latest(trust.id()).orElse(null));
        model.addAttribute("interests", byArea);
        model.addAttribute("areas", TherapyArea.names(directory.therapyAreas(), locale));
        model.addAttribute("phases", Interest.PHASES);
        model.addAttribute("populations", Interest.POPULATIONS);
        model.addAttribute("products", Interest.PRODUCTS);
        model.addAttribute("views", FormView.of(ContactForm.NAME, ContactForm.FIELDS, contact, problems));
        model.addAttribute("today", Oslo.today(clock));
        model.addAttribute("edits", TrustEditing.may(actor, trust.id()));
        model.addAttribute("seesContacts", actor.is(SEE_CONTACTS));
        model.addAttribute("locale", locale);
        return "directory/trust";
    }
}
