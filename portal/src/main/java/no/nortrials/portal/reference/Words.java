package no.nortrials.portal.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that sources use for sexes, ages, years, totals and flags. */
final class Words {
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totalt",
            "i alt",
            "alle",
            "all",
            "begge kjønn",
            "both sexes",
            "both",
            "begge",
            "kjønn samlet",
            "alle aldre",
            "all ages",
            "alder i alt",
            "hele landet",
            "the whole country",
            "whole country",
            "landet",
            "norge",
            "norway",
            "nation",
            "national");
    private static final Set<String> WOMEN =
            Set.of("female", "f", "kvinner", "kvinne", "women", "woman", "females", "2", "k");
    private static final Set<String> MEN = Set.of("male", "m", "menn", "mann", "men", "man", "males", "1");
    private static final Set<String> SUPPRESSED =
            Set.of(":", "s", "c", "suppressed", "skjult", "prikket", "konfidensiell");
    private static final Set<String> MISSING =
            Set.of(".", "..", "...", "…", "-", "–", "m", "na", "n/a", "missing", "mangler");
    private static final Set<String> PROVISIONAL = Set.of("*", "p", "provisional", "foreløpig");
    private static final Set<String> ESTIMATED = Set.of("e", "estimated", "estimate", "anslag", "estimert");
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d{2})(?:\\s*[-–_/]\\s*((?:19|20)\\d{2}))?");

    private static final Pattern FEWER = Pattern.compile("<\\s*\\d+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Words() {}

    static boolean total(String text) {
        return TOTALS.contains(plain(text));
    }

    /** {@code FEMALE}, {@code MALE} or empty for both; nothing when it is none of these. */
    static Optional<String> sex(String text) {
        String word = plain(text);
        if (word.isEmpty() || word.equals("0") || total(word)) return Optional.of("");
        if (WOMEN.contains(word)) return Optional.of("FEMALE");
        return MEN.contains(word) ? Optional.of("MALE") : Optional.empty();
    }

    /** A year or a span of years, the span written with a hyphen; a span of one year is that year. */
    static Optional<String> year(String text) {
        if (text.isBlank()) return Optional.of("");
        Matcher years = YEARS.matcher(text.strip());
        if (!years.matches()) return Optional.empty();
        String to = years.group(2);
        return Optional.of(to == null || to.equals(years.group(1)) ? years.group(1) : years.group(1) + "-" + to);
    }

    static Optional<Flag> flag(String text) {
        if (text.isBlank()) return Optional.of(Flag.NONE);
        String word = plain(text);
        if (SUPPRESSED.contains(word) || FEWER.matcher(word).matches()) return Optional.of(Flag.SUPPRESSED);
        if (MISSING.contains(word)) return Optional.of(Flag.MISSING);
        if (PROVISIONAL.contains(word)) return Optional.of(Flag.PROVISIONAL);
        return ESTIMATED.contains(word) ? Optional.of(Flag.ESTIMATED) : Optional.empty();
    }

    static String plain(String text) {
        return BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
