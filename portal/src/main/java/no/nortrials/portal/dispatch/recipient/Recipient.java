package no.nortrials.portal.dispatch.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.dispatch.proposal.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A trust that is to be asked, or was.
 *
 * @param calendarSequence which version of the calendar entry was written last
 * @param people who is written to; before the dispatch as chosen, empty for the trust's contacts
 */
public record Recipient(
        UUID id,
        UUID requestId,
        UUID trustId,
        RecipientState state,
        List<Reason.Stored> reasons,
        List<Person> people,
        @Nullable LocalDate due,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt,
        int calendarSequence) {
    public Recipient {
        reasons = List.copyOf(reasons);
        people = List.copyOf(people);
    }

    /** Whether it was asked and not recalled since. */
    public boolean asked() {
        return state != RecipientState.PROPOSED && state != RecipientState.RECALLED;
    }

    /** The day the answer is wanted; every recipient that was sent to has one. */
    public LocalDate dueDay() {
        return Optional.ofNullable(due)
                .orElseThrow(() -> new IllegalStateException("recipient `" + id + "` has no deadline"));
    }
}
