package no.nortrials.portal.dispatch;

import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;

/** The collated answer, for other parts of the portal. */
public interface SharedAnswers {
    /**
     * The newest version this reader may see; empty while there is none.
     *
     * @throws no.nortrials.portal.access.NotFound when the reader may not know of the request
     */
    Optional<SharedAnswer> newest(Actor actor, UUID request);
}
