package no.nortrials.portal.registers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.core.io.ByteArrayResource;

/** What a register said to one question. */
sealed interface Page {
    /**
     * Some records.
     *
     * @param records each as the register wrote it, one or many in each
     * @param next where the next page begins; empty after the last
     * @param expected how many records there are in all, when the register tells
     * @param seen the rows of a list by which the register tells of changes, to be remembered once the page is taken
     */
    record Records(List<ByteArrayResource> records, Optional<String> next, OptionalInt expected, List<Row> seen)
            implements Page {
        public Records {
            records = List.copyOf(records);
            seen = List.copyOf(seen);
        }
    }

    /** The place where the round was interrupted is no longer known there: it must begin anew. */
    record Forgotten() implements Page {}

    /**
     * No answer that could be read.
     *
     * @param problem a code, whose message is {@code registers.problem.<code>}
     */
    record Failed(String problem, String detail) implements Page {}

    /** One row of a list, and what it says in short. */
    record Row(String id, String fingerprint) {}
}
