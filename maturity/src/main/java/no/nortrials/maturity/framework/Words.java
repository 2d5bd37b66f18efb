package no.nortrials.maturity.framework;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A text in both languages.
 *
 * @param en English, at most 600 characters, never blank
 * @param nb Norwegian Bokmål, the same
 */
public record Words(String en, String nb) {
    /** The longest text in characters. */
    public static final int LONGEST = 600;

    public Words {
        guard(requireNonNull(en, "the English text is null"), "English");
        guard(requireNonNull(nb, "the Norwegian text is null"), "Norwegian");
    }

    /** The text in a language; English for any that is not Norwegian. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nb", "no", "nn" -> nb;
            default -> en;
        };
    }

    private static void guard(String text, String language) {
        if (text.isBlank()) throw new IllegalArgumentException("the " + language + " text is blank");
        if (text.length() > LONGEST)
            throw new IllegalArgumentException("the " + language + " text has " + text.length()
                    + " characters, more than " + LONGEST + ": `" + text.substring(0, 40) + "...`");
    }
}
