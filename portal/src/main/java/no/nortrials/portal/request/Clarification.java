package no.nortrials.portal.request;

import java.time.Instant;
import java.util.UUID;

/** A message between the unit and the sponsor about a request. */
record Clarification(UUID id, Side side, String authorName, String text, Instant writtenAt) {

    /** Who wrote it. */
    enum Side {
        UNIT,
        SPONSOR
    }
}
