package no.nortrials.portal.trial;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A day, month or year as a register writes it, such as {@code 2026-03}. */
record PartialDate(String text, LocalDate first, LocalDate last) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** Nothing when it is no date. */
    static Optional<PartialDate> of(String text) {
        String date = text.strip();
        try {
            return switch (date.length()) {
                case YEAR ->
                    Optional.of(new PartialDate(
                            date,
                            Year.parse(date).atDay(1),
                            Year.parse(date).atMonth(12).atEndOfMonth()));
                case MONTH ->
                    Optional.of(new PartialDate(
                            date,
                            YearMonth.parse(date).atDay(1),
                            YearMonth.parse(date).atEndOfMonth()));
                default -> {
                    LocalDate day = LocalDate.parse(date);
                    yield Optional.of(new PartialDate(date, day, day));
                }
            };
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
