package no.nortrials.portal.reference;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import org.jspecify.annotations.Nullable;

/**
 * Where figures come from.
 *
 * @param set the code of the data set
 * @param number the version's, from 1
 * @param years what the figures are about, such as 2026 or 2019–2021; empty when no year is told
 * @param checksum SHA-256 of the file
 * @param releasedBy who let them be used
 */
public record Provenance(
        UUID version,
        String set,
        int number,
        VersionState state,
        String nameNb,
        String nameEn,
        String provider,
        String licence,
        String geography,
        String years,
        Instant retrievedAt,
        String checksum,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String reason,
        @Nullable Instant withdrawnAt) {

    public String name(Locale locale) {
        return Languages.isNorwegian(locale) ? nameNb : nameEn;
    }

    /** The page of the version. */
    public String href() {
        return "/sources/" + set + "/versions/" + number;
    }

    public boolean withdrawn() {
        return state == VersionState.WITHDRAWN;
    }
}
