package no.nortrials.portal.web;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days, times and numbers as a reader of the page's language expects them, told in Oslo. Pages use it as {@code @fmt}.
 * What is unknown reads "not stated", never nothing and never zero.
 */
@Component
public class Fmt {
    private final MessageSource messages;
    private final WorkingDays workingDays;
    private final Clock clock;

    Fmt(MessageSource messages, WorkingDays workingDays, Clock clock) {
        this.messages = messages;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** 24 Nov 2026. */
    public String day(@Nullable LocalDate day) {
        return day == null ? notStated() : format(day, "d MMM uuuu", "d. MMM uuuu");
    }

    /** Tuesday 24 November 2026. */
    public String longDay(@Nullable LocalDate day) {
        return day == null ? notStated() : format(day, "EEEE d MMMM uuuu", "EEEE d. MMMM uuuu");
    }

    /** November 2026. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
    }

    /** The day in Oslo of an instant. */
    public String dayOf(@Nullable Instant at) {
        return at == null ? notStated() : day(Oslo.day(at));
    }

    /** 24 Nov 2026, 14:05. */
    public String moment(@Nullable Instant at) {
        return at == null ? notStated() : dayOf(at) + messages.getMessage("fmt.at", null, locale()) + clock(at);
    }

    /** 14:05. */
    public String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Oslo.ZONE));
    }

    /** 12 345, or 12,345 in English. */
    public String number(@Nullable Number number) {
        return number == null ? notStated() : NumberFormat.getInstance(locale()).format(number);
    }

    /** With as many decimals as asked for. */
    public String decimal(@Nullable Number number, int decimals) {
        if (number == null) return notStated();
        var format = NumberFormat.getInstance(locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A share between 0 and 1 as whole per cent. */
    public String percent(@Nullable Number share) {
        return share == null
                ? notStated()
                : NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** 1.4 MB. */
    public String bytes(long size) {
        if (size < 1_000) return number(size) + " B";
        return size < 1_000_000 ? number(size / 1_000) + " kB" : decimal(size / 1_000_000.0, 1) + " MB";
    }

    /** Yes, no or not stated. */
    public String yesNo(@Nullable Boolean value) {
        return value == null ? notStated() : messages.getMessage(value ? "form.yes" : "form.no", null, locale());
    }

    /** The text, or "not stated" when there is none. */
    public String orNotStated(@Nullable String text) {
        return text == null || text.isBlank() ? notStated() : text;
    }

    /** How many working days are left until an instant, or how many it is past. */
    public String left(Instant at) {
        int days = workingDaysUntil(at);
        if (at.isBefore(clock.instant()))
            return messages.getMessage("fmt.late", new Object[] {Math.max(0, -days)}, locale());
        return messages.getMessage("fmt.left", new Object[] {days}, locale());
    }

    /** How a deadline is coloured: {@code past}, {@code near} (two working days or fewer) or {@code far}. */
    public String urgency(Instant at) {
        if (at.isBefore(clock.instant())) return "past";
        return workingDaysUntil(at) <= 2 ? "near" : "far";
    }

    public String notStated() {
        return messages.getMessage("list.notStated", null, locale());
    }

    private int workingDaysUntil(Instant at) {
        return workingDays.between(Oslo.today(clock), Oslo.day(at));
    }

    private static String format(LocalDate day, String english, String norwegian) {
        Locale locale = locale();
        String pattern = locale.getLanguage().equals("en") ? english : norwegian;
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
