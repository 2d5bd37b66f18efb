package no.nortrials.forecast.recruitment;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.random.RandomDataGenerator;

/**
 * The same model by chance alone, sharing no formula with the engine: patients arrive one by one, are screened one by one, and the
 * speed of the season lets some of them through.
 */
final class Simulation {
    private final Plan plan;
    private final Random random;
    private final RandomDataGenerator draws;

    Simulation(Plan plan, long seed) {
        this.plan = plan;
        random = new Random(seed);
        draws = new RandomDataGenerator(seed);
    }

    /** How often a target was reached in so many runs, as a share. */
    double reached(int target, double month, int runs) {
        int reached = 0;
        for (int run = 0; run < runs; run++) {
            reached += enrolled(month) >= target ? 1 : 0;
        }
        return (double) reached / runs;
    }

    private int enrolled(double month) {
        double share = plan.screening()
                .map(common ->
                        new BetaDistribution(common.a(), common.b()).inverseCumulativeProbability(random.nextDouble()))
                .orElse(1.0);
        return plan.sites().stream()
                .mapToInt(site -> enrolled(site, site.passing() * share, month))
                .sum();
    }

    private int enrolled(Site site, double passing, double month) {
        double rate = site.rate().isKnown()
                ? site.rate().mean()
                : draws.nextGamma(site.rate().shape(), 1 / site.rate().beta());
        double end = Math.min(month, site.closes());
        int enrolled = 0;
        double time = opening(site.opening());
        while (enrolled < site.cap()) {
            time -= Math.log1p(-random.nextDouble()) / rate;
            if (time >= end) {
                return enrolled;
            }
            boolean comes = random.nextDouble() < plan.season().exposure(time, time + 1e-6) / 1e-6;
            enrolled += comes && random.nextDouble() < passing ? 1 : 0;
        }
        return enrolled;
    }

    private double opening(Opening opening) {
        return switch (opening) {
            case Opening.At at -> at.month();
            case Opening.Between between -> between.from() + (between.to() - between.from()) * random.nextDouble();
            case Opening.Spread spread -> arch(spread);
        };
    }

    /** The middle of three uniform numbers has the density 6x(1 − x) that {@link SimulationTest} gives to every spread opening. */
    private double arch(Opening.Spread spread) {
        double middle = DoubleStream.generate(random::nextDouble)
                .limit(3)
                .sorted()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return spread.from() + (spread.to() - spread.from()) * middle;
    }
}
