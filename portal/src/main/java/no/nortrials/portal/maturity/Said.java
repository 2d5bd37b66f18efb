package no.nortrials.portal.maturity;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.access.Role;

/**
 * One thing that was said of a statement.
 *
 * @param content an answer or a review as JSON, or the words of a reply
 */
record Said(long id, String statement, Kind kind, String content, Instant at, UUID account, String name, Role role) {
    enum Kind {
        ANSWER,
        REVIEW,
        REPLY
    }
}
