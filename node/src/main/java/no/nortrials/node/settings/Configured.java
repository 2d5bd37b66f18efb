package no.nortrials.node.settings;

import java.util.List;

/** What came of reading settings. */
public sealed interface Configured {
    /** All is set. */
    record Good(Settings settings) implements Configured {}

    /**
     * Something cannot be used.
     *
     * @param problems one for each bad value: what was read and what is expected
     */
    record Bad(List<String> problems) implements Configured {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
