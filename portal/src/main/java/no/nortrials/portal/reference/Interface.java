package no.nortrials.portal.reference;

import java.util.List;

/** A public interface that hands out statistics. */
interface Interface {
    /** Told as what the figures were read from. */
    String name();

    /** Asks for all that is selected. */
    Asked ask(Selection selection);

    /** What came of asking. */
    sealed interface Asked {
        record Tables(List<RawTable> pages) implements Asked {
            public Tables {
                pages = List.copyOf(pages);
            }
        }

        /** @param body what was answered, for the report */
        record Refused(List<Finding> findings, byte[] body) implements Asked {
            static Refused of(Finding finding) {
                return new Refused(List.of(finding), new byte[0]);
            }
        }
    }
}
