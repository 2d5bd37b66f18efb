package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One trust's page: to read it, to say that it is right, and to take the latest change back. */
@Controller
@RequestMapping("/directory/trusts/{id}")
class TrustController {
    private final TrustPage page;
    private final TrustEditing editing;
    private final ProfileChanges changes;

    TrustController(TrustPage page, TrustEditing editing, ProfileChanges changes) {
        this.page = page;
        this.editing = editing;
        this.changes = changes;
    }

    @GetMapping
    String page(Actor actor, @PathVariable UUID id, Model model, Locale locale) {
        return page.show(actor, id, model, locale);
    }

    @PostMapping("/confirm")
    String confirm(Actor actor, @PathVariable UUID id, RedirectAttributes after) {
        editing.allowed(actor, id);
        changes.confirm(actor, id);
        after.addFlashAttribute("confirmed", true);
        return TrustEditing.back(id);
    }

    @PostMapping("/undo")
    String undo(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        return editing.changed(id, after, () -> changes.undo(actor, id, version));
    }
}
