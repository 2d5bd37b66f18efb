package no.nortrials.cohort.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as written in a source: a day, a month or a year. A time behind the day is not looked at, so that the day is that of
 * the time zone of the source.
 *
 * @param first the day that it stands for
 * @param last the last day that it may mean
 */
record WrittenDay(LocalDate first, LocalDate last) {
    /** The first day of an event that an index holds. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The last day of an event that an index holds. */
    static final LocalDate LATEST = LocalDate.of(2079, 6, 6);

    static WrittenDay on(LocalDate day) {
        return new WrittenDay(day, day);
    }

    static WrittenDay of(String text, String field) {
        try {
            return parse(text, field);
        } catch (DateTimeException _) {
            throw new Refusal(Reason.IMPOSSIBLE_DATE, field);
        }
    }

    private static WrittenDay parse(String text, String field) {
        if (text.startsWith("0000")) throw new Refusal(Reason.IMPOSSIBLE_DATE, field);
        return switch (text.length()) {
            case 4 -> months(YearMonth.parse(text + "-01"), YearMonth.parse(text + "-12"));
            case 7 -> months(YearMonth.parse(text), YearMonth.parse(text));
            default -> day(text, field);
        };
    }

    private static WrittenDay months(YearMonth first, YearMonth last) {
        return new WrittenDay(first.atDay(1), last.atEndOfMonth());
    }

    private static WrittenDay day(String text, String field) {
        if (text.length() > 10 && text.charAt(10) != 'T' && text.charAt(10) != ' ')
            throw new Refusal(Reason.IMPOSSIBLE_DATE, field);
        return on(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
    }

    boolean isPartial() {
        return !first.equals(last);
    }

    /** Whether an event can lie on it. */
    boolean isInRange() {
        return !first.isBefore(EARLIEST) && !first.isAfter(LATEST);
    }

    WrittenDay requireInRange(String field) {
        if (!isInRange()) throw new Refusal(Reason.DATE_OUT_OF_RANGE, field);
        return this;
    }
}
