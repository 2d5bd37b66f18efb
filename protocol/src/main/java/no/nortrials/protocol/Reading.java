package no.nortrials.protocol;

import static java.util.Objects.requireNonNull;

/** What came of reading a file. */
public sealed interface Reading {
    /** The file is a protocol in a format that is known. */
    record Read(Protocol protocol) implements Reading {
        public Read {
            requireNonNull(protocol, "protocol is null");
        }
    }

    /**
     * The file was not read.
     *
     * @param reason the kind of reason
     * @param detail one English sentence with the place or the number that decided
     */
    record Refused(Reason reason, String detail) implements Reading {
        public Refused {
            requireNonNull(reason, "reason is null");
            if (detail.isBlank()) throw new IllegalArgumentException("refused without a detail");
        }
    }
}
