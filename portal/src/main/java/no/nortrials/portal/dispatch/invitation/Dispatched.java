package no.nortrials.portal.dispatch.invitation;

import java.util.List;

/** What came of asking hospitals, or of telling them of another deadline. */
sealed interface Dispatched {

    /** It went out now. */
    record Sent(int recipients) implements Dispatched {}

    /** It had gone out before; nothing was sent again. */
    record AlreadySent() implements Dispatched {}

    /** Nothing was sent. */
    record Refused(List<Wrong> why) implements Dispatched {
        public Refused {
            why = List.copyOf(why);
            if (why.isEmpty()) throw new IllegalArgumentException("refused for nothing: `" + why + "`");
        }
    }
}
