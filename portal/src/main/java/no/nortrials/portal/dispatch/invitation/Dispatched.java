package no.nortrials.portal.dispatch.invitation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.Round;

/** What came of sending a request to its recipients. */
sealed interface Dispatched {

    /** It went out now. */
    record Sent(int recipients) implements Dispatched {}

    /** It had gone out before; nothing was sent again. */
    record AlreadySent(Round round) implements Dispatched {}

    /** Somebody changed the choice since; nothing was sent. */
    record Changed(Round round) implements Dispatched {}

    /** Nobody is chosen. */
    record NobodyChosen() implements Dispatched {}

    /** These trusts have nobody to write to. */
    record NobodyToWriteTo(List<UUID> trusts) implements Dispatched {
        public NobodyToWriteTo {
            trusts = List.copyOf(trusts);
        }
    }

    /** The deadline cannot be used. */
    record UnusableDeadline(Set<Deadlines.Warning> why) implements Dispatched {
        public UnusableDeadline {
            why = Set.copyOf(why);
        }
    }
}
