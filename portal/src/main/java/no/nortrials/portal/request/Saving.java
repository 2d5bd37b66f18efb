package no.nortrials.portal.request;

import java.time.Instant;

/** What came of saving a draft. */
sealed interface Saving {

    record Saved(int version, Instant at) implements Saving {}

    /** Somebody else saved it meanwhile; nothing was written. */
    record Overtaken(Draft now) implements Saving {}
}
