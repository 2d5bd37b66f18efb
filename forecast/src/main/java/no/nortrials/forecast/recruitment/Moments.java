package no.nortrials.forecast.recruitment;

import java.util.Optional;

/**
 * Mean and variance of the expected number of patients (before Poisson chance), without caps.
 *
 * @param mean Σ m·E(e)
 * @param variance Σ E(λ²)E(e²) − (m·E(e))², from 0
 */
record Moments(double mean, double variance) {
    /** Of one site, at usual screening. */
    static Moments of(Site site, Plan plan, double month) {
        double[] sums = new double[2];
        SiteCounts.exposures(site, plan.season(), month, (exposure, weight) -> {
            double worth = exposure * site.passing();
            sums[0] += weight * worth;
            sums[1] += weight * worth * worth;
        });
        double mean = site.rate().mean() * sums[0];
        double share = plan.screening().map(Screening::mean).orElse(1.0);
        return new Moments(mean * share, site.rate().meanSquare() * sums[1] - mean * mean);
    }

    /** Of all sites; a common screening share multiplies the sum. */
    static Moments of(Plan plan, double month) {
        double mean = 0;
        double variance = 0;
        Plan unscreened = new Plan(plan.sites(), plan.season(), Optional.empty());
        for (Site site : plan.sites()) {
            Moments one = of(site, unscreened, month);
            mean += one.mean();
            variance += Math.max(0, one.variance());
        }
        double square = variance + mean * mean;
        double share = plan.screening().map(Screening::mean).orElse(1.0);
        double shareSquare = plan.screening().map(Screening::meanSquare).orElse(1.0);
        return new Moments(mean * share, square * shareSquare - mean * mean * share * share);
    }
}
