package no.nortrials.portal.directory;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may change what a trust has said of itself, and what they see next. */
@Component
class TrustEditing {
    static final String OVERTAKEN = "directory.overtaken";

    private final Directory directory;

    TrustEditing(Directory directory) {
        this.directory = directory;
    }

    /** The unit, and the trust's own people. */
    static boolean may(Actor actor, UUID trust) {
        return actor.actsFor(trust);
    }

    /** Whoever may not change a trust is told no more than whoever asks for one that does not exist. */
    void allowed(Actor actor, UUID trust) {
        if (!may(actor, trust)) throw new NotFound("trust `" + trust + "`");
        found(trust);
    }

    Trust found(UUID trust) {
        return directory.trust(trust).orElseThrow(() -> new NotFound("trust `" + trust + "`"));
    }

    static UUID given(@Nullable UUID id) {
        if (id == null) throw new NotFound("a row without an id");
        return id;
    }

    /** Changes the trust unless somebody else did so first, and says which. */
    String changed(UUID trust, RedirectAttributes after, Runnable change) {
        try {
            change.run();
        } catch (Conflict overtaken) {
            return refused(trust, after, OVERTAKEN);
        }
        return done(trust, after);
    }

    static String done(UUID trust, RedirectAttributes after) {
        after.addFlashAttribute("changed", true);
        return back(trust);
    }

    static String refused(UUID trust, RedirectAttributes after, String messageKey) {
        after.addFlashAttribute("refused", messageKey);
        return back(trust);
    }

    static String back(UUID trust) {
        return "redirect:/directory/trusts/" + trust;
    }
}
