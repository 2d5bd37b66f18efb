package no.nortrials.portal.outcome;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News to record. */
public record NewOutcome(
        UUID requestId,
        OutcomeKind kind,
        LocalDate occurredOn,
        OutcomeSource source,
        @Nullable NotChosenReason reason,
        @Nullable String note,
        Set<UUID> sites) {

    public NewOutcome {
        sites = kind == OutcomeKind.ALLOCATED ? Set.copyOf(sites) : Set.of();
        reason = kind == OutcomeKind.NOT_CHOSEN ? reason : null;
        note = note == null || note.isBlank() ? null : note.strip();
    }

    /** Whether an earlier piece of news says the same. */
    boolean sameAs(OutcomeEvent earlier) {
        return kind == earlier.kind()
                && occurredOn.equals(earlier.occurredOn())
                && source == earlier.source()
                && reason == earlier.reason()
                && Objects.equals(note, earlier.note())
                && sites.equals(earlier.sites());
    }
}
