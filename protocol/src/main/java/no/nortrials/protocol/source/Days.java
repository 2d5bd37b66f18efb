package no.nortrials.protocol.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days of a plan. A month alone stands for its first day at the beginning of something and for its last at the end. */
public final class Days {
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Days() {}

    /** The first day of what the text names: {@code 2026-03}, {@code 2026-03-14}, {@code 14/03/2026}, with or without a time of day. */
    public static Optional<String> first(String text) {
        return day(text, false);
    }

    /** The last day of what the text names. */
    public static Optional<String> last(String text) {
        return day(text, true);
    }

    private static Optional<String> day(String text, boolean last) {
        try {
            if (text.matches("\\d{2}/\\d{2}/\\d{4}"))
                return Optional.of(LocalDate.parse(text, SLASHED).toString());
            if (text.length() >= 10)
                return Optional.of(LocalDate.parse(text.substring(0, 10)).toString());
            if (text.length() != 7) return Optional.empty();
            YearMonth month = YearMonth.parse(text);
            return Optional.of((last ? month.atEndOfMonth() : month.atDay(1)).toString());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
