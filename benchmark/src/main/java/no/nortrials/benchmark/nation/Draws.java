package no.nortrials.benchmark.nation;

import java.util.random.RandomGenerator;

/** Numbers by chance. */
final class Draws {
    private static final double MANY = 30;

    private Draws() {}

    /** How often something happens that happens so often on average (Poisson); by the normal distribution when that is often. */
    static int times(double average, RandomGenerator random) {
        if (average <= 0) return 0;
        if (average > MANY) return (int) Math.max(0, Math.round(average + Math.sqrt(average) * random.nextGaussian()));
        double limit = Math.exp(-average);
        double product = random.nextDouble();
        int times = 0;
        while (product > limit) {
            product *= random.nextDouble();
            times++;
        }
        return times;
    }

    /** The numbers from zero in an order by chance. */
    static int[] shuffled(int count, RandomGenerator random) {
        var order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
