package no.nortrials.forecast.recruitment;

import java.util.List;
import no.nortrials.forecast.math.Convolution;
import no.nortrials.forecast.math.Require;

/**
 * A running trial that wants some of the same patients.
 *
 * @param overlap share of the eligible who are eligible for it too
 * @param uptake share of those it takes when it goes first
 */
public record Competition(double overlap, double uptake) {
    /** @throws IllegalArgumentException if a number is not a share */
    public Competition {
        Require.share("An overlap", overlap);
        Require.share("An uptake", uptake);
    }

    /** What is left when all others go first: Π(1 − overlap·uptake). From 0 to 1. */
    public static double leftByPriority(List<Competition> others) {
        return others.stream()
                .mapToDouble(one -> 1 - one.overlap() * one.uptake())
                .reduce(1, (x, y) -> x * y);
    }

    /** What is left when a patient who fits several trials goes to each of them as often: E 1/(1 + number of others that fit). */
    public static double leftByEqualSplit(List<Competition> others) {
        double[] fitting = {1};
        for (Competition one : others) {
            fitting = Convolution.of(fitting, new double[] {1 - one.overlap(), one.overlap()}, others.size());
        }
        double left = 0;
        for (int k = 0; k < fitting.length; k++) {
            left += fitting[k] / (1 + k);
        }
        return left;
    }
}
