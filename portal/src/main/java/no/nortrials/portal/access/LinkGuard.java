package no.nortrials.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who may use a personal link that works, and the one page for every link that does not: guessed, expired, revoked or
 * somebody else's, which cannot be told apart.
 */
@Component
public class LinkGuard {
    private final CurrentActor actors;
    private final HttpServletRequest request;

    LinkGuard(CurrentActor actors, HttpServletRequest request) {
        this.actors = actors;
        this.request = request;
    }

    /**
     * Without signing in the link is enough. Somebody signed in must be its holder, of the organisation it speaks for, or
     * of the unit that sent it.
     */
    public boolean opensFor(@Nullable String holder, @Nullable UUID organisation) {
        return actors.of(request)
                .map(actor -> actor.is(Role.COORDINATOR, Role.ADMINISTRATOR)
                        || actor.email().equalsIgnoreCase(holder)
                        || actor.organisationId().equals(organisation))
                .orElse(true);
    }

    /** Says that the link does not work, and not why. */
    public static ModelAndView neutral() {
        return new ModelAndView("access/no-link", HttpStatus.NOT_FOUND);
    }
}
