package no.nortrials.portal.interchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token as its holder sees it: the secret itself is shown once and kept nowhere.
 *
 * @param lastUsed null when it was never used
 */
record ApiToken(
        UUID id,
        String name,
        Instant createdAt,
        LocalDate expires,
        @Nullable Instant lastUsed) {}
