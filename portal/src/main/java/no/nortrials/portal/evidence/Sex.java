package no.nortrials.portal.evidence;

import java.util.Locale;

/** The sexes that population statistics know. */
enum Sex {
    FEMALE,
    MALE;

    static Sex ofColumn(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
