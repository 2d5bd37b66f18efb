package no.nortrials.portal.dispatch.collated;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A frozen version of the answers. */
record Snapshot(
        int version,
        Instant frozenAt,
        Collated content,
        String comment,
        @Nullable Instant sentAt,
        @Nullable String sentBy) {}
