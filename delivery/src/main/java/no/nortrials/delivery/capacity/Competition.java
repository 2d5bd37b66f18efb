package no.nortrials.delivery.capacity;

import java.util.List;
import no.nortrials.delivery.guard.Require;

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

    /** What is left of the eligible when all others go first: Π(1 − overlap·uptake). */
    public static double leftByPriority(double eligible, List<Competition> others) {
        return others.stream()
                .mapToDouble(one -> 1 - one.overlap() * one.uptake())
                .reduce(eligible, (x, y) -> x * y);
    }

    /** What is left when who fits several goes to each as often: eligible · E 1/(1 + number of others that fit). */
    public static double leftByEqualSplit(double eligible, List<Competition> others) {
        double[] fitting = new double[others.size() + 1];
        fitting[0] = 1;
        for (Competition one : others) {
            for (int k = others.size(); k >= 0; k--) {
                double fewer = k == 0 ? 0 : fitting[k - 1];
                fitting[k] = fitting[k] * (1 - one.overlap()) + fewer * one.overlap();
            }
        }
        double left = 0;
        for (int k = 0; k < fitting.length; k++) {
            left += fitting[k] / (1 + k);
        }
        return eligible * left;
    }
}
