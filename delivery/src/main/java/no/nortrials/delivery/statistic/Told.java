package no.nortrials.delivery.statistic;

import java.util.function.Supplier;
import no.nortrials.delivery.guard.Require;

/** What may be said of a figure. */
public sealed interface Told {
    /** Counted enough. */
    record Shown(double value, Interval interval, double numerator, double denominator, int n) implements Told {}

    /**
     * Counted, but over too few; it has no value that could be shown.
     *
     * @param n what it was counted over
     * @param smallest what it needs
     */
    record TooFew(int n, int smallest) implements Told {}

    /** Nobody told anything it could be counted from. */
    record NotMeasured() implements Told {}

    /** The law: the value is not even computed below the smallest denominator. */
    static Told of(int n, int smallest, Supplier<Told> value) {
        Require.notNegative("Counted over", n);
        Require.positive("A smallest denominator", smallest);
        if (n == 0) return new NotMeasured();
        return n < smallest ? new TooFew(n, smallest) : value.get();
    }
}
