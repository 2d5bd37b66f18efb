package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request with everything that happened to it. */
record Story(
        Case request,
        @Nullable Instant pausedAt,
        @Nullable Instant resumedAt,
        @Nullable Instant forwardedAt,
        List<Asked> asked,
        @Nullable Instant summarisedAt,
        List<News> news,
        @Nullable Instant closedAt) {

    /** When something last happened to it. */
    Instant lastMoved() {
        return Stream.of(request.receivedAt(), resumedAt, forwardedAt, summarisedAt, closedAt)
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean summarised() {
        return summarisedAt != null;
    }
}
