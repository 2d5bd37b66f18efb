package no.nortrials.portal.directory;

import java.util.Locale;

/** Picks one of a thing's two names by language: Bokmål for Norwegian, else English. */
final class LocalName {
    private LocalName() {}

    static String of(Locale locale, String nb, String en) {
        return switch (locale.getLanguage()) {
            case "nb", "no", "nn" -> nb;
            case String _ -> en;
        };
    }
}
