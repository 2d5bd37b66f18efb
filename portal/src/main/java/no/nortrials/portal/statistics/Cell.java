package no.nortrials.portal.statistics;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One figure of a table. What is unknown, or rests on too few, says so and is never a zero. */
sealed interface Cell {
    /** Below this no rate is given. */
    long FEWEST = 5;

    /** How many. */
    record Count(long value) implements Cell {}

    /** A share with its Wilson interval. */
    record Share(long hits, long n) implements Cell {
        boolean enough() {
            return n >= FEWEST;
        }

        double share() {
            return (double) hits / n;
        }

        Wilson interval() {
            return Wilson.of(hits, n);
        }
    }

    /** An estimated share without an interval of its own. */
    record Estimate(double share) implements Cell {}

    /** A number of working days; empty when so many have not answered that it was never reached. */
    record Days(OptionalInt days, long n) implements Cell {
        boolean enough() {
            return n >= FEWEST;
        }
    }

    /** From how many working days to how many; empty when it cannot be told. */
    record Range(Optional<Ends> days) implements Cell {}

    /** Both ends of a range. */
    record Ends(int from, int to) {}

    /** Not told, because it would mean nothing here. */
    record None() implements Cell {}

    /** The bare number for a chart or a spreadsheet, or null when there is none. */
    default @Nullable Double number() {
        return switch (this) {
            case Count count -> (double) count.value();
            case Share share -> share.enough() ? share.share() : null;
            case Days days ->
                days.enough() && days.days().isPresent() ? (double) days.days().getAsInt() : null;
            case Estimate estimate -> estimate.share();
            case Range _, None _ -> null;
        };
    }

    /** The lower end of a share's interval, or null when there is none. */
    default @Nullable Double low() {
        return this instanceof Share share && share.enough() ? share.interval().low() : null;
    }

    /** The upper end of a share's interval, or null when there is none. */
    default @Nullable Double high() {
        return this instanceof Share share && share.enough() ? share.interval().high() : null;
    }

    /** Whether it is withheld because it would rest on too few. */
    default boolean tooFew() {
        return switch (this) {
            case Share share -> !share.enough();
            case Days days -> !days.enough();
            case Count _, Estimate _, Range _, None _ -> false;
        };
    }

    /** As people read it. */
    default String text(Words words) {
        return switch (this) {
            case Count count -> words.number(count.value());
            case Share share ->
                share.enough()
                        ? words.of(
                                "statistics.cell.share",
                                percent(share.share(), words.locale()),
                                whole(share.interval().low()),
                                whole(share.interval().high()))
                        : words.of("statistics.cell.few", words.number(share.n()));
            case Estimate estimate -> percent(estimate.share(), words.locale());
            case Days days ->
                days.enough() ? told(days, words) : words.of("statistics.cell.few", words.number(days.n()));
            case Range range ->
                range.days()
                        .map(ends -> words.number(ends.from()) + "–" + words.number(ends.to()))
                        .orElse("–");
            case None _ -> "–";
        };
    }

    private static String told(Days days, Words words) {
        return days.days().isPresent() ? words.number(days.days().getAsInt()) : words.of("statistics.cell.notReached");
    }

    private static String percent(double share, Locale locale) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    private static String whole(double share) {
        return Long.toString(Math.round(share * 100));
    }
}
