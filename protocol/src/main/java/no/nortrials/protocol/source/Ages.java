package no.nortrials.protocol.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages in whole years from 0 to 130. Smaller units are rounded so that nobody is left out: down at the lower end, up at the upper. */
public final class Ages {
    private static final Pattern AGE = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)\\s*(\\p{L}*)");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private Ages() {}

    /** The lower end of {@code 18 Years}, {@code 6 Months}; a number alone is years. */
    public static Optional<String> lower(String text) {
        return years(text, RoundingMode.FLOOR);
    }

    /** The upper end. */
    public static Optional<String> upper(String text) {
        return years(text, RoundingMode.CEILING);
    }

    private static Optional<String> years(String text, RoundingMode rounding) {
        Matcher matcher = AGE.matcher(text.strip());
        if (!matcher.matches()) return Optional.empty();
        return perYear(matcher.group(2))
                .map(units -> new BigDecimal(matcher.group(1)).divide(units, 0, rounding))
                .filter(years -> years.compareTo(OLDEST) <= 0)
                .map(BigDecimal::toPlainString);
    }

    private static Optional<BigDecimal> perYear(String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                        switch (word) {
                            case "", "a", "y", "yr", "yrs", "year", "years", "år" -> "1";
                            case "mo", "month", "months", "måneder" -> "12";
                            case "wk", "week", "weeks", "uker" -> "52.1775";
                            case "d", "day", "days", "dager" -> "365.2425";
                            case "h", "hour", "hours" -> "8765.82";
                            case "minute", "minutes" -> "525949.2";
                            default -> null;
                        })
                .map(BigDecimal::new);
    }
}
