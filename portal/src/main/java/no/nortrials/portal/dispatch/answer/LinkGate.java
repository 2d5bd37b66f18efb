package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.util.Optional;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.dispatch.recipient.Links;
import org.springframework.stereotype.Component;

/**
 * Lets the holder of a link in. Whether a secret is guessed, expired, revoked or belongs to something else cannot be told
 * from outside: the same one look-up by its hash is made, and the same nothing comes back.
 */
@Component
class LinkGate {
    private final Links links;
    private final LinkGuard guard;
    private final Clock clock;

    LinkGate(Links links, LinkGuard guard, Clock clock) {
        this.links = links;
        this.guard = guard;
        this.clock = clock;
    }

    Optional<Respondent.ByLink> of(String secret) {
        return links.of(secret)
                .filter(held -> held.link().usable(clock.instant()))
                .filter(held -> guard.opensFor(held.link().holder().email(), held.trustId()))
                .map(held -> new Respondent.ByLink(held.link()));
    }
}
