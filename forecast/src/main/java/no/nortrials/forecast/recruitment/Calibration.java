package no.nortrials.forecast.recruitment;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.forecast.math.Require;

/**
 * How good saved forecasts were. Wanted: a flat histogram, 85 to 95 % of 90 % intervals holding, a Brier score under 0.20 and under
 * that of forecasting the base rate.
 *
 * @param forecasts how many
 * @param histogram of the probability integral transform: ten heights, 1 each when calibrated; high ends mean over-confidence
 * @param coverage80 share of 80 % intervals that held
 * @param coverage90 share of 90 % intervals that held
 * @param brier mean of (P − reached)²
 * @param brierOfBaseRate the same if the share of reached targets had been forecast each time
 */
public record Calibration(
        int forecasts,
        List<Double> histogram,
        double coverage80,
        double coverage90,
        double brier,
        double brierOfBaseRate) {
    private static final int BINS = 10;

    /** Copies the list. */
    public Calibration {
        histogram = List.copyOf(histogram);
    }

    /**
     * Scores some forecasts.
     *
     * @throws IllegalArgumentException if there is no outcome
     */
    public static Calibration of(List<Outcome> outcomes) {
        Require.require(!outcomes.isEmpty(), "Outcomes", "at least one", outcomes);
        double reached = share(outcomes.stream().filter(Outcome::isReached).count(), outcomes);
        return new Calibration(
                outcomes.size(),
                histogram(outcomes),
                share(outcomes.stream().filter(one -> one.isCovered(.8)).count(), outcomes),
                share(outcomes.stream().filter(one -> one.isCovered(.9)).count(), outcomes),
                outcomes.stream().mapToDouble(Outcome::brier).sum() / outcomes.size(),
                reached * (1 - reached));
    }

    private static double share(long some, List<Outcome> all) {
        return (double) some / all.size();
    }

    private static List<Double> histogram(List<Outcome> outcomes) {
        List<Double> heights = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            heights.add(BINS * (mean(outcomes, (bin + 1.0) / BINS) - mean(outcomes, (double) bin / BINS)));
        }
        return heights;
    }

    private static double mean(List<Outcome> outcomes, double u) {
        if (u >= 1) {
            return 1;
        }
        return outcomes.stream().mapToDouble(one -> one.transform(u)).sum() / outcomes.size();
    }
}
