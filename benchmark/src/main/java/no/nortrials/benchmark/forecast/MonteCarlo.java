package no.nortrials.benchmark.forecast;

import java.util.Arrays;
import no.nortrials.forecast.recruitment.Opening;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.Site;
import org.hipparchus.random.RandomDataGenerator;

/**
 * The usual way: so many courses of the trial by chance. For sites without cap, closing and screening failures, which open some time
 * between two months.
 */
final class MonteCarlo {
    private final Plan plan;
    private final int target;
    private final RandomDataGenerator draws;

    MonteCarlo(Plan plan, int target, long seed) {
        this.plan = plan;
        this.target = target;
        draws = new RandomDataGenerator(seed);
    }

    /** The months in which the target was reached, sorted; those after the horizon are infinite. */
    double[] times(int runs, double horizon) {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            times[run] = time(horizon);
        }
        Arrays.sort(times);
        return times;
    }

    private double time(double horizon) {
        double[] arrivals = new double[2 * target];
        int number = 0;
        for (Site site : plan.sites()) {
            double scale = site.rate().mean() / site.rate().shape();
            double rate = draws.nextGamma(site.rate().shape(), scale);
            double month = opening(site) + draws.nextExponential(1 / rate);
            while (month < horizon) {
                arrivals = number < arrivals.length ? arrivals : Arrays.copyOf(arrivals, 2 * number);
                arrivals[number++] = month;
                month += draws.nextExponential(1 / rate);
            }
        }
        if (number < target) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.sort(arrivals, 0, number);
        return arrivals[target - 1];
    }

    private double opening(Site site) {
        Opening opening = site.opening();
        return draws.nextUniform(opening.earliest(), opening.latest());
    }
}
