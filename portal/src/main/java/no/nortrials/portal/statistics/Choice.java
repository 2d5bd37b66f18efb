package no.nortrials.portal.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param misread what was typed as a day and could not be used, or null
 */
record Choice(LocalDate asOf, int year, @Nullable String misread) {
    /** The portal opened in August 2022; nothing was known before. */
    static final LocalDate FIRST = LocalDate.of(2022, 8, 1);

    /** The year's figures are told as known a month after it ended, or today when that has not come. */
    static LocalDate customary(int year, LocalDate today) {
        LocalDate told = LocalDate.of(year + 1, 1, 31);
        return told.isAfter(today) ? today : told;
    }

    static Choice of(@Nullable String asOf, int year, LocalDate usual, LocalDate today) {
        if (asOf == null || asOf.isBlank()) return new Choice(usual, year, null);
        try {
            LocalDate day = LocalDate.parse(asOf.strip());
            boolean usable = !day.isBefore(FIRST) && !day.isAfter(today);
            return new Choice(usable ? day : usual, year, usable ? null : asOf);
        } catch (DateTimeException unreadable) {
            return new Choice(usual, year, asOf);
        }
    }
}
