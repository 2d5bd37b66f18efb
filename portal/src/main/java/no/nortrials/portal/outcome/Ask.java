package no.nortrials.portal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mailed question what became of a request. */
record Ask(
        UUID requestId,
        int days,
        LocalDate dueOn,
        @Nullable Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String skippedBecause) {

    /** Why a question was never put. */
    enum Skipped {
        OUTCOME_KNOWN,
        CLOSED,
        NO_ADDRESS,
        LATER_ONE_DUE
    }

    /** What the request page says of it: {@code ANSWERED}, {@code ASKED}, {@code PLANNED} or why it was skipped. */
    public String state() {
        if (answeredAt != null) return "ANSWERED";
        if (askedAt != null) return "ASKED";
        return skippedBecause == null ? "PLANNED" : skippedBecause;
    }
}
