package no.nortrials.portal.reference;

import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** A public interface that hands out statistics. */
interface Interface {
    /** Told as what the figures were read from. */
    String name();

    /** Asks for all that is selected. */
    Asked ask(Selection selection);

    /** What came of asking. */
    sealed interface Asked {
        /** All that was asked for, with the same columns or not. */
        record Tables(List<RawTable> pages) implements Asked {
            public Tables {
                pages = List.copyOf(pages);
            }
        }

        /**
         * Nothing that could be read.
         *
         * @param body what was answered, for the report
         */
        record Refused(List<Finding> findings, ByteArrayResource body) implements Asked {
            static Refused of(Finding finding) {
                return of(List.of(finding), new byte[0]);
            }

            static Refused of(List<Finding> findings, byte[] body) {
                return new Refused(List.copyOf(findings), new ByteArrayResource(body));
            }
        }
    }
}
