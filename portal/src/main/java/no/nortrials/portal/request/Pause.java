package no.nortrials.portal.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which the unit waited for the sponsor. */
record Pause(Instant from, @Nullable Instant to) {
    Pause {
        if (to != null && to.isBefore(from))
            throw new IllegalArgumentException("a pause ends `" + to + "` before it begins `" + from + "`");
    }
}
