package no.nortrials.portal.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Conflict;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a trust wants to be asked about. */
@Controller
@RequestMapping("/directory/trusts/{id}/interests")
class InterestController {
    private final Directory directory;
    private final TrustPage page;
    private final TrustEditing editing;
    private final ProfileChanges changes;

    InterestController(Directory directory, TrustPage page, TrustEditing editing, ProfileChanges changes) {
        this.directory = directory;
        this.page = page;
        this.editing = editing;
        this.changes = changes;
    }

    @PostMapping
    String change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            Locale locale,
            RedirectAttributes after) {
        editing.allowed(actor, id);
        List<Interest> wanted = interests(id, typed);
        try {
            changes.interests(actor, id, version, wanted);
        } catch (Conflict overtaken) {
            return page.overtaken(actor, id, model, locale, wanted);
        }
        return TrustEditing.done(id, after);
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
