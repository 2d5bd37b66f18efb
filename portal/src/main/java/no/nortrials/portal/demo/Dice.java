package no.nortrials.portal.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way every time. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> from) {
        var copy = new ArrayList<>(from);
        Collections.shuffle(copy, random);
        return copy;
    }

    <T> List<T> some(List<T> from, int howMany) {
        return shuffled(from).subList(0, Math.min(howMany, from.size()));
    }

    /** Skewed to the right, as waiting times are. */
    double logNormal(double median, double spread) {
        return median * Math.exp(spread * random.nextGaussian());
    }
}
