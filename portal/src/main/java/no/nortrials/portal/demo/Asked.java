package no.nortrials.portal.demo;

import java.nio.charset.StandardCharsets;
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

    /** The answer link a person holds, by the address it went to. */
    UUID link(String email) {
        return UUID.nameUUIDFromBytes((id + email).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer link of who was asked first. */
    UUID link() {
        return link(receiver().email());
    }

    Receiver receiver() {
        return receivers.getFirst();
    }
}
