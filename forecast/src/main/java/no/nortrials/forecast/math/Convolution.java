package no.nortrials.forecast.math;

/** Distributions of sums. Probabilities may add to less than 1: what is beyond the limit is left out. */
public final class Convolution {
    private Convolution() {}

    /** The distribution of the sum of two independent counts, up to a limit. */
    public static double[] of(double[] a, double[] b, int limit) {
        double[] longer = a.length >= b.length ? a : b;
        double[] shorter = a.length >= b.length ? b : a;
        double[] sums = new double[(int) Math.min(limit + 1L, a.length + b.length - 1L)];
        for (int j = 0; j < shorter.length && j < sums.length; j++) {
            double p = shorter[j];
            int end = Math.min(longer.length, sums.length - j);
            for (int i = 0; i < end; i++) {
                sums[i + j] += p * longer[i];
            }
        }
        return sums;
    }

    /** The sum of all. */
    public static double mass(double[] probabilities) {
        double sum = 0;
        for (double p : probabilities) {
            sum += p;
        }
        return sum;
    }
}
