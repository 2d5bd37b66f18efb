package no.nortrials.forecast.estimate;

import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.NegativeBinomial;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * What is believed of a count and of the true number behind it after an answer that was not the count itself.
 *
 * @param prior what was believed before
 * @param share of the true cases that the query can see
 * @param least the smallest possible count
 * @param chances of the counts from {@code least} on; they add to 1
 * @param chanceOfAnswer how likely the answer was beforehand; a very small number is a conflict to be shown
 */
public record CountPosterior(GammaRate prior, double share, int least, List<Double> chances, double chanceOfAnswer) {
    /** Copies the list. */
    public CountPosterior {
        chances = List.copyOf(chances);
    }

    /**
     * Weighs every possible count by how likely it was before and how likely it makes the answer.
     *
     * @throws IllegalArgumentException if the answer was impossible
     */
    public static CountPosterior of(GammaRate prior, double share, Told told) {
        NegativeBinomial before = prior.counts(share);
        double[] weights = IntStream.rangeClosed(told.least(), told.most())
                .mapToDouble(
                        count -> before.probability(count) * told.likelihood().applyAsDouble(count))
                .toArray();
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        Require.require(all > 0, "The probability of what was told", "above 0", all);
        List<Double> chances = IntStream.range(0, weights.length)
                .mapToObj(i -> weights[i] / all)
                .toList();
        return new CountPosterior(prior, share, told.least(), chances, all);
    }

    /**
     * What is believed after "fewer than so many" (C3).
     *
     * @param threshold at least 1
     */
    public static CountPosterior ofFewerThan(int threshold, GammaRate prior, double share) {
        return of(prior, share, Told.fewerThan(threshold));
    }

    /** The expected count. */
    public double mean() {
        return moment(1);
    }

    /** The standard deviation of the count. */
    public double deviation() {
        return Math.sqrt(moment(2) - mean() * mean());
    }

    /** The expected true number of patients, E(θ) = (a + E(y))/(b + s): seen by the query or not. */
    public double expectedPatients() {
        return (prior.shape() + mean()) / (prior.rate() + share);
    }

    /** The smallest count k with P(count ≤ k) ≥ q. */
    public int quantile(double q) {
        Require.within("A quantile", q);
        double sum = 0;
        for (int i = 0; i < chances.size(); i++) {
            sum += chances.get(i);
            if (sum >= q) {
                return least + i;
            }
        }
        return least + chances.size() - 1;
    }

    /** 5 %, 50 % and 95 % of the count. */
    public Interval interval() {
        return new Interval(quantile(.05), quantile(.5), quantile(.95));
    }

    /**
     * The quantile q of the true number of patients, whose distribution is that of Gamma(a + k, b + s) weighted by the chances of k.
     *
     * @param q above 0, below 1
     * @return patients, to a relative error below 1e-9
     */
    public double patients(double q) {
        Require.within("A quantile", q);
        double low = 0;
        double high = new GammaDistribution(prior.shape() + least + chances.size() - 1, scale())
                .inverseCumulativeProbability(q);
        while (high - low > 1e-9 * high) {
            double middle = (low + high) / 2;
            if (chanceOfFewer(middle) < q) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double chanceOfFewer(double patients) {
        return IntStream.range(0, chances.size())
                .mapToDouble(i -> chances.get(i)
                        * new GammaDistribution(prior.shape() + least + i, scale()).cumulativeProbability(patients))
                .sum();
    }

    private double scale() {
        return 1 / (prior.rate() + share);
    }

    private double moment(int power) {
        return IntStream.range(0, chances.size())
                .mapToDouble(i -> chances.get(i) * Math.pow(least + i, power))
                .sum();
    }
}
