package no.nortrials.benchmark.nation;

import java.util.random.RandomGenerator;

/** Numbers by chance. */
final class Draws {
    private static final double MANY = 30;

    private static final double SIXTEEN_BITS = 1 << 16;
    private static final double DEVIATION_OF_FOUR = Math.sqrt(4 / 12.0);

    private Draws() {}

    /** A number from 0 to before the bound; faster, and by a hair less even, than what random generators offer. */
    static int below(int bound, RandomGenerator random) {
        return (int) (random.nextDouble() * bound);
    }

    /** Nearly normal around 0 with the standard deviation 1: the sum of four numbers that are all equally likely. */
    static double nearlyNormal(RandomGenerator random) {
        long bits = random.nextLong();
        long sum = (bits & 0xffff) + (bits >>> 16 & 0xffff) + (bits >>> 32 & 0xffff) + (bits >>> 48);
        return (sum / SIXTEEN_BITS - 2) / DEVIATION_OF_FOUR;
    }

    /** How often something happens that happens so often on average (Poisson); by the normal distribution when that is often. */
    static int times(double average, RandomGenerator random) {
        if (average <= 0) return 0;
        if (average > MANY) return (int) Math.max(0, Math.round(average + Math.sqrt(average) * nearlyNormal(random)));
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
            int other = below(i + 1, random);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
