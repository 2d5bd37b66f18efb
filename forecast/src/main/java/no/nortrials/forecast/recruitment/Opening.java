package no.nortrials.forecast.recruitment;

import java.util.function.DoubleUnaryOperator;
import no.nortrials.forecast.math.Require;

/** When a site starts. */
public sealed interface Opening {
    /**
     * In a certain month.
     *
     * @param month from 0
     */
    record At(double month) implements Opening {
        /** @throws IllegalArgumentException if the month is before the start */
        public At {
            Require.notNegative("An opening", month);
        }
    }

    /**
     * Some time between two months, all times alike.
     *
     * @param from from 0
     * @param to after {@code from}
     */
    record Between(double from, double to) implements Opening {
        /** @throws IllegalArgumentException if the months are not in order */
        public Between {
            requireOrder(from, to);
        }
    }

    /**
     * Some time between two months with any density, a truncated log-normal delay for instance.
     *
     * @param from from 0
     * @param to after {@code from}
     * @param density above or at 0, smooth, integrating to 1 from {@code from} to {@code to}
     */
    record Spread(double from, double to, DoubleUnaryOperator density) implements Opening {
        /** @throws IllegalArgumentException if the months are not in order or the density does not integrate to 1 */
        public Spread {
            requireOrder(from, to);
            double mass = SiteCounts.RULE.integral(density, from, to);
            Require.require(Math.abs(mass - 1) < 1e-6, "The mass of an opening's density", "1", mass);
        }
    }

    private static void requireOrder(double from, double to) {
        Require.notNegative("The start of an opening", from);
        Require.require(from < to && to < Double.POSITIVE_INFINITY, "The end of an opening", "after " + from, to);
    }

    /** The earliest month. */
    default double earliest() {
        return switch (this) {
            case At at -> at.month();
            case Between between -> between.from();
            case Spread spread -> spread.from();
        };
    }

    /** The latest month. */
    default double latest() {
        return switch (this) {
            case At at -> at.month();
            case Between between -> between.to();
            case Spread spread -> spread.to();
        };
    }
}
