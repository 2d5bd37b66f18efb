package no.nortrials.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds when something happened: "within 6 months prior to screening", "siste 5 år". */
final class Windows {
    private static final Set<String> RECENT =
            WordSet.of("last past previous preceding prior recent latest siste within innen foregående forrige inside "
                    + "løpet less < ≤");
    private static final Set<String> BACK =
            WordSet.of("prior before preceding ago previous earlier siden før forut tidligere previously pre");
    private static final Set<String> FROM = WordSet.of("of from to etter av fra");
    private static final Set<String> MORE =
            WordSet.of("more greater > ≥ least over longer mer minst lenger minimum exceeding");
    private static final Set<String> LONE = WordSet.of("last past previous preceding siste forrige foregående");
    private static final int BEFORE = 4;
    private static final int AFTER = 3;
    private static final int MOST = 100_000;

    /**
     * A window with the tokens it stands on.
     *
     * @param to the index of the token after it
     */
    record At(TimeWindow window, int from, int to) {}

    private Windows() {}

    static List<At> in(Clause clause) {
        List<At> found = new ArrayList<>();
        for (int at = 0; at < clause.tokens.size(); at++) {
            Optional<At> window = at(clause, at);
            window.ifPresent(found::add);
            if (window.isPresent()) at = window.get().to() - 1;
        }
        return found;
    }

    /** The window nearest to some tokens, in the same sentence. */
    static Optional<TimeWindow> nearest(Clause clause, List<At> windows, int from, int to) {
        return windows.stream()
                .filter(at -> !clause.within(Math.min(at.to, to), Math.max(at.from, from), Set.of(";")))
                .min(Comparator.comparingInt(at -> Math.max(at.from - to, from - at.to)))
                .map(At::window);
    }

    private static Optional<At> at(Clause clause, int at) {
        Optional<Quantity> quantity =
                Quantity.at(clause.tokens, at).filter(some -> some.unit().time().isPresent());
        if (quantity.isPresent()) return counted(clause, at, quantity.get());
        return clause.anyOf(at, LONE) ? lone(clause, at) : Optional.empty();
    }

    private static Optional<At> counted(Clause clause, int at, Quantity quantity) {
        boolean before = clause.within(at - BEFORE, at, RECENT);
        boolean back = clause.within(quantity.to(), quantity.to() + AFTER, BACK);
        boolean from = clause.is(at - 1, "within") || clause.is(at - 1, "innen");
        if (!before && !back && !(from && clause.anyOf(quantity.to(), FROM))) return Optional.empty();
        boolean recent = !(back && clause.within(at - 3, at, MORE));
        int first = at - 1 >= 0 && clause.anyOf(at - 1, RECENT) ? at - 1 : at;
        return window(
                clause,
                first,
                quantity.to(),
                quantity.value(),
                quantity.unit().time().orElseThrow(),
                recent);
    }

    private static Optional<At> lone(Clause clause, int at) {
        return TimeUnits.WORDS
                .at(clause.tokens, at + 1)
                .flatMap(unit -> window(clause, at, unit.to(), BigDecimal.ONE, unit.meaning(), true));
    }

    private static Optional<At> window(
            Clause clause, int from, int to, BigDecimal value, ChronoUnit unit, boolean recent) {
        BigDecimal amount = switch (unit) {
            case HOURS -> value.divide(BigDecimal.valueOf(24), 0, RoundingMode.CEILING);
            case MINUTES -> BigDecimal.ONE;
            default -> value.setScale(0, RoundingMode.CEILING);
        };
        ChronoUnit counted = unit == ChronoUnit.HOURS || unit == ChronoUnit.MINUTES ? ChronoUnit.DAYS : unit;
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(MOST)) > 0) return Optional.empty();
        TimeWindow window = new TimeWindow(clause.span(from, to), amount.intValueExact(), counted, recent);
        return Optional.of(new At(window, from, to));
    }
}
