package no.nortrials.portal.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a data set.
 *
 * @param checksum SHA-256 of the file, in hexadecimal
 * @param importer the format that was read, or the interface that was asked
 * @param validFrom first day the figures are about, null when no year is told
 * @param reason why it was withdrawn
 */
record DataVersion(
        UUID id,
        UUID setId,
        int number,
        VersionState state,
        Instant retrievedAt,
        String checksum,
        String importer,
        String fileName,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant createdAt,
        String createdBy,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String reason) {}
