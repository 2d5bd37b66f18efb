package no.nortrials.portal.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list of trusts. */
record TrustRow(
        UUID id,
        String nameNb,
        String nameEn,
        String shortName,
        String regionCode,
        boolean university,
        @Nullable Integer catchment,
        @Nullable Integer beds,
        int areas,
        int contacts,
        @Nullable LocalDate confirmedOn,
        boolean stale) {

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }
}
