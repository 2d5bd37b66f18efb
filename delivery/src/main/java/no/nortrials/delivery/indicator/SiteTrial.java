package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.delivery.guard.Require;

/**
 * A trial at a site.
 *
 * @param row names it, unique among these
 * @param days what has happened
 * @param counts what is known
 * @param months recruitment month by month; where there is one, its sum is {@link Count#INCLUDED} for lack of a stated number
 * @param logged whether its screening log is kept in full, if known
 */
public record SiteTrial(
        String row,
        Map<Milestone, LocalDate> days,
        Map<Count, Integer> counts,
        List<Recruited> months,
        Optional<Boolean> logged) {
    /** @throws IllegalArgumentException if the row has no name or a number is negative */
    public SiteTrial {
        Require.text("A row", row);
        days = Map.copyOf(days);
        counts = Map.copyOf(counts);
        months = List.copyOf(months);
        counts.forEach((count, number) -> Require.notNegative(count + " of " + row, number));
    }

    Optional<LocalDate> day(Milestone milestone) {
        return Optional.ofNullable(days.get(milestone));
    }

    OptionalInt count(Count count) {
        Integer number = counts.get(count);
        if (number != null) return OptionalInt.of(number);
        if (count != Count.INCLUDED || months.isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(months.stream().mapToInt(Recruited::included).sum());
    }

    Optional<Long> daysBetween(Milestone from, Milestone to) {
        return day(from).flatMap(start -> day(to).map(end -> ChronoUnit.DAYS.between(start, end)));
    }
}
