package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.List;
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

    boolean summarised() {
        return summarisedAt != null;
    }
}
