package no.nortrials.portal.dispatch.collated;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of the answers.
 *
 * @param commentVersion grows with every change of the comment, which is open until the version is sent
 */
record Snapshot(
        int version,
        Instant frozenAt,
        Collated content,
        String comment,
        int commentVersion,
        @Nullable String commentBy,
        @Nullable Instant sentAt,
        @Nullable String sentBy) {}
