package no.nortrials.portal.directory;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hospital trust, or a private non-profit hospital with a catchment of its own. Its id is its organisation's.
 *
 * @param catchmentPopulation people living in its catchment, or null when it has none or it is not stated
 * @param contractOffice who negotiates its trial agreements, or null when not stated
 */
public record Trust(
        UUID id,
        String organisationNumber,
        String regionCode,
        String nameNb,
        String nameEn,
        String shortName,
        boolean university,
        @Nullable Integer catchmentPopulation,
        @Nullable Integer somaticBeds,
        @Nullable String contractOffice) {

    public Trust {
        OrganisationNumber.check(organisationNumber);
    }

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }
}
