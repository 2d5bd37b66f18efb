package no.nortrials.forecast.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.math.Require;

/** What speeds recruitment up or slows it down at all sites: holidays, a competing trial, learning. Constant piece by piece. */
public final class Season {
    /** The same speed at all times. */
    public static final Season NONE = new Season(List.of());

    private final double[] cuts;
    private final double[] levels;
    private final double[] before;

    /**
     * A time with another speed. Spells that overlap multiply.
     *
     * @param from month, from 0
     * @param to month, after {@code from}
     * @param factor from 0; 1 is the usual speed
     */
    public record Spell(double from, double to, double factor) {
        /** @throws IllegalArgumentException if the months are not in order or the factor is negative */
        public Spell {
            Require.notNegative("The start of a spell", from);
            Require.require(from < to, "The end of a spell", "after " + from, to);
            Require.notNegative("The factor of a spell", factor);
        }
    }

    private Season(List<Spell> spells) {
        cuts = DoubleStream.concat(
                        DoubleStream.of(0),
                        spells.stream().flatMapToDouble(spell -> DoubleStream.of(spell.from(), spell.to())))
                .filter(Double::isFinite)
                .distinct()
                .sorted()
                .toArray();
        levels = DoubleStream.of(cuts).map(cut -> level(spells, cut)).toArray();
        before = new double[cuts.length];
        for (int i = 1; i < cuts.length; i++) {
            before[i] = before[i - 1] + (cuts[i] - cuts[i - 1]) * levels[i - 1];
        }
    }

    /** Several spells. */
    public static Season of(List<Spell> spells) {
        return new Season(spells);
    }

    /**
     * The same months of every year.
     *
     * @param from month of the first year, from 0
     * @param to month of the first year, at most a year later
     * @param factor from 0
     * @param years how many, at least 1
     */
    public static List<Spell> everyYear(double from, double to, double factor, int years) {
        var spells = new ArrayList<Spell>();
        for (int year = 0; year < years; year++) {
            spells.add(new Spell(from + 12.0 * year, to + 12.0 * year, factor));
        }
        return List.copyOf(spells);
    }

    /** Months at usual speed that the time between two months is worth; 0 if the second is not later. */
    double exposure(double from, double to) {
        return to <= from ? 0 : until(to) - until(from);
    }

    /** The months at which the speed changes, 0 first. */
    DoubleStream cuts() {
        return DoubleStream.of(cuts);
    }

    private double until(double month) {
        int piece = cuts.length - 1;
        while (piece > 0 && cuts[piece] > month) {
            piece--;
        }
        return levels[piece] == 0 ? before[piece] : before[piece] + (month - cuts[piece]) * levels[piece];
    }

    private static double level(List<Spell> spells, double month) {
        return spells.stream()
                .filter(spell -> spell.from() <= month && month < spell.to())
                .mapToDouble(Spell::factor)
                .reduce(1, (x, y) -> x * y);
    }
}
