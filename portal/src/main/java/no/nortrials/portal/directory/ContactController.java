package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who receives requests for a trust. */
@Controller
@RequestMapping("/directory/trusts/{id}/contacts")
class ContactController {
    private final TrustPage page;
    private final TrustEditing editing;
    private final ProfileChanges changes;

    ContactController(TrustPage page, TrustEditing editing, ProfileChanges changes) {
        this.page = page;
        this.editing = editing;
        this.changes = changes;
    }

    @PostMapping
    String add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        FormData form = FormData.of(ContactForm.FIELDS, typed);
        Map<String, Problem> problems = ContactForm.problems(form);
        if (!problems.isEmpty()) return page.wrong(actor, id, model, locale, form, problems);
        try {
            changes.addContact(actor, id, version, form);
        } catch (Conflict overtaken) {
            return page.overtaken(actor, id, model, locale, form);
        }
        return TrustEditing.done(id, after);
    }

    @PostMapping("/end")
    String end(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID contact,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        return editing.changed(id, after, () -> changes.endContact(actor, id, version, TrustEditing.given(contact)));
    }

    @PostMapping("/rank")
    String rank(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(required = false) @Nullable UUID contact,
            @RequestParam(defaultValue = "DEPUTY") Contact.Rank rank,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        return editing.changed(id, after, () -> changes.rank(actor, id, version, TrustEditing.given(contact), rank));
    }
}
