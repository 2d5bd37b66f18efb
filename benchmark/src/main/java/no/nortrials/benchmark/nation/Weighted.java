package no.nortrials.benchmark.nation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws numbers from zero on, each as often as its weight says, in the same time however many there are: every number shares its
 * place with one other (the alias method of Walker and Vose).
 */
final class Weighted {
    private final double[] shares;
    private final int[] others;

    Weighted(double[] weights) {
        int count = weights.length;
        double mean = Arrays.stream(weights).sum() / count;
        this.shares = Arrays.stream(weights).map(weight -> weight / mean).toArray();
        this.others = IntStream.range(0, count).toArray();
        var poor = new int[count];
        var rich = new int[count];
        int poorCount = 0;
        int richCount = 0;
        for (int i = 0; i < count; i++)
            if (shares[i] < 1) poor[poorCount++] = i;
            else rich[richCount++] = i;
        while (poorCount > 0 && richCount > 0) {
            int taker = poor[--poorCount];
            int giver = rich[richCount - 1];
            others[taker] = giver;
            shares[giver] -= 1 - shares[taker];
            if (shares[giver] < 1) {
                richCount--;
                poor[poorCount++] = giver;
            }
        }
    }

    /** By Zipf's law: the number at place i of the order has the weight 1 / (i + offset). */
    static Weighted zipf(int[] order, double offset) {
        var weights = new double[order.length];
        for (int place = 0; place < order.length; place++) weights[order[place]] = 1 / (place + offset);
        return new Weighted(weights);
    }

    int draw(RandomGenerator random) {
        double place = random.nextDouble() * shares.length;
        int number = (int) place;
        return place - number < shares[number] ? number : others[number];
    }
}
