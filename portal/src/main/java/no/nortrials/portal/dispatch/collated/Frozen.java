package no.nortrials.portal.dispatch.collated;

import java.util.List;
import java.util.UUID;

/** What came of freezing the answers by hand. */
sealed interface Frozen {

    /** There is a new version. */
    record Kept() implements Frozen {}

    /** Nothing was answered since the latest version. */
    record NothingNew(int version) implements Frozen {}

    /** The deadline has not passed, and these have not answered. */
    record TooEarly(List<UUID> waiting) implements Frozen {
        public TooEarly {
            waiting = List.copyOf(waiting);
        }
    }
}
