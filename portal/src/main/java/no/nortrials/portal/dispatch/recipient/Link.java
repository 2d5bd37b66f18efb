package no.nortrials.portal.dispatch.recipient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal way in without an account. The secret itself is only in the holder's mail. */
public record Link(
        UUID id,
        UUID recipientId,
        Person holder,
        @Nullable UUID passedOnBy,
        @Nullable String note,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant firstOpenedAt,
        @Nullable Instant revokedAt) {

    public boolean usable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
