package no.nortrials.portal.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document that belongs to a request, without its content. */
record Attachment(
        UUID id,
        String name,
        String mediaType,
        int bytes,
        Tier tier,
        @Nullable String uploadedBy,
        Instant uploadedAt,
        @Nullable Instant removedAt) {

    boolean restricted() {
        return tier != Tier.OPEN;
    }
}
