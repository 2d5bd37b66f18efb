package no.nortrials.portal.directory;

import java.util.Locale;

/** A therapy area of the portal's own list. */
public record TherapyArea(String code, String nameNb, String nameEn) {

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }
}
