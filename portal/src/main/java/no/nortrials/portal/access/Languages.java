package no.nortrials.portal.access;

import java.util.Locale;

/** The two languages of the portal. */
public final class Languages {
    public static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private Languages() {}

    /** The locale of a stored language code, {@code nb} or {@code en}. */
    public static Locale of(String code) {
        return code.equals("nb") ? NORWEGIAN : ENGLISH;
    }

    /** Bokmål also serves those whose browser asks for Norwegian or Nynorsk. */
    public static boolean isNorwegian(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "no", "nn" -> true;
            default -> false;
        };
    }
}
