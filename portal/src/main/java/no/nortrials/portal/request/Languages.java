package no.nortrials.portal.request;

import java.util.Locale;

/** The two languages as the database names them. */
final class Languages {
    static final Locale NORWEGIAN = Locale.of("nb", "NO");

    private Languages() {}

    static Locale of(String code) {
        return code.equals("nb") ? NORWEGIAN : Locale.UK;
    }
}
