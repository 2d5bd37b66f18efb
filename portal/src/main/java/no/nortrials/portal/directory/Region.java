package no.nortrials.portal.directory;

import java.util.Locale;

/** A regional health authority (RHF). */
public record Region(String code, String nameNb, String nameEn) {

    public String name(Locale locale) {
        return LocalName.of(locale, nameNb, nameEn);
    }
}
