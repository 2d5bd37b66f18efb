package no.nortrials.protocol.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.protocol.source.Days;

/** Days as documents write them: {@code 2026-03-14}, {@code 14 March 2026}, {@code Mar 2026}. English months only. */
final class WordDates {
    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d{2}(?:-\\d{2})?\\b");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{4})\\b");

    private WordDates() {}

    static Optional<String> first(String text) {
        return iso(text).flatMap(Days::first);
    }

    static Optional<String> last(String text) {
        return iso(text).flatMap(Days::last);
    }

    private static Optional<String> iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) return Optional.of(iso.group());
        Matcher words = WORDS.matcher(text);
        if (!words.find()) return Optional.empty();
        String month = words.group(2).substring(0, 3) + " " + words.group(3);
        try {
            return Optional.of(
                    words.group(1) == null
                            ? YearMonth.parse(month, pattern("MMM uuuu")).toString()
                            : LocalDate.parse(words.group(1) + " " + month, pattern("d MMM uuuu"))
                                    .toString());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
