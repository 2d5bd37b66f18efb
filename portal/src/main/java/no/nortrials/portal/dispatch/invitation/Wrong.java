package no.nortrials.portal.dispatch.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Something that keeps a question from going to a hospital; {@link WrongWords} tells it in words. */
sealed interface Wrong {

    /** The request is closed, or not received yet. */
    record NotOpen(RequestStatus status) implements Wrong {}

    /** The unit takes no more answers. */
    record NoMoreAnswers() implements Wrong {}

    /** Somebody changed it since: these trusts came to the choice, these went out of it. */
    record ChangedMeanwhile(String by, Instant at, List<UUID> added, List<UUID> removed) implements Wrong {
        public ChangedMeanwhile {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /** A chosen trust is no longer to be chosen: it was asked meanwhile, or asked and recalled. */
    record NoLongerToChoose(UUID trust, RecipientState state) implements Wrong {}

    record NobodyChosen() implements Wrong {}

    record NobodyToWriteTo(UUID trust) implements Wrong {}

    /**
     * A deadline that cannot be used.
     *
     * @param trust whose own deadline it is, or null for the common one
     */
    record UnusableDeadline(
            Deadlines.Warning why,
            @Nullable LocalDate day,
            @Nullable UUID trust) implements Wrong {}
}
