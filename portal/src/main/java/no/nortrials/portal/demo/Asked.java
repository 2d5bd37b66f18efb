package no.nortrials.portal.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.directory.Trust;
import org.jspecify.annotations.Nullable;

/** A trust that was asked and where it stands. */
record Asked(
        UUID id,
        Trust trust,
        List<Receiver> receivers,
        List<String> reasons,
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable Instant answeredAt) {

    boolean interested() {
        return state.equals("INTERESTED");
    }

    /** Whether the company reads the answer. */
    boolean positive() {
        return interested() || state.equals("CONDITIONAL");
    }

    boolean answered() {
        return answeredAt != null;
    }

    Receiver receiver() {
        return receivers.getFirst();
    }
}
