package no.nortrials.forecast.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.math.Convolution;
import no.nortrials.forecast.math.Require;

/**
 * Sites that recruit independently of each other, given the season and the common screening share. Everything is exact: sites are
 * convolved, not simulated.
 *
 * @param sites at least one
 * @param season what changes the speed of all sites
 * @param screening an uncertain passing share common to all sites, on top of each site's own
 */
public record Plan(List<Site> sites, Season season, Optional<Screening> screening) implements Recruitment {
    /** The tail that {@link #enrolled} may leave out. */
    private static final double TAIL = 1e-9;

    /** Standard deviations above the mean at which the tail of a sum of sites usually ends. */
    private static final double FAR = 8;

    private static final int LEAST_LIMIT = 32;

    /** @throws IllegalArgumentException if there is no site */
    public Plan {
        sites = List.copyOf(sites);
        Require.require(!sites.isEmpty(), "The sites of a plan", "at least one", sites);
    }

    /** Sites without season and without common screening. */
    public static Plan of(List<Site> sites) {
        return new Plan(sites, Season.NONE, Optional.empty());
    }

    /** The same with a season. */
    public Plan in(Season other) {
        return new Plan(sites, other, screening);
    }

    /** The same with an uncertain passing share common to all sites. */
    public Plan screened(Screening common) {
        return new Plan(sites, season, Optional.of(common));
    }

    @Override
    public double missed(int target, double month) {
        if (target <= 0) {
            return 0;
        }
        return mostPossible(month) < target ? 1 : Math.min(1, Convolution.mass(total(month, target - 1)));
    }

    @Override
    public double mean(double month) {
        return sites.stream().mapToDouble(site -> mean(site, month)).sum();
    }

    @Override
    public Counts enrolled(double month) {
        Require.notNegative("The month of a distribution", month);
        int limit = usualLimit(month);
        double[] total = total(month, limit);
        while (Convolution.mass(total) < 1 - TAIL) {
            limit *= 2;
            total = total(month, limit);
        }
        return Counts.of(total);
    }

    @Override
    public DoubleStream bends() {
        var ofSites = sites.stream()
                .flatMapToDouble(site -> DoubleStream.of(
                        site.opening().earliest(), site.opening().latest(), site.closes()));
        return DoubleStream.concat(ofSites, season.cuts())
                .filter(Double::isFinite)
                .distinct()
                .sorted();
    }

    @Override
    public double guess(int target, double quantile) {
        return new QuickForecast(this).time(target, quantile);
    }

    /** The distribution of one site's number at a month. */
    public Counts enrolled(Site site, double month) {
        return new Plan(List.of(site), season, screening).enrolled(month);
    }

    /** The sum of the caps of the sites that can be open by a month: below it a target is reached with probability exactly 0. */
    private long mostPossible(double month) {
        return sites.stream()
                .filter(site -> site.opening().earliest() < Math.min(month, site.closes()))
                .mapToLong(Site::cap)
                .sum();
    }

    private int usualLimit(double month) {
        Moments moments = Moments.of(this, month);
        double deviation = Math.sqrt(moments.variance() + moments.mean());
        return LEAST_LIMIT + (int) (moments.mean() + FAR * deviation);
    }

    /** P(N = k) for k up to a limit. */
    private double[] total(double month, int limit) {
        if (screening.isEmpty()) {
            return given(1, month, limit);
        }
        double[] mixed = new double[limit + 1];
        screening.get().each((share, weight) -> {
            double[] part = given(share, month, limit);
            for (int k = 0; k < part.length; k++) {
                mixed[k] += weight * part[k];
            }
        });
        return mixed;
    }

    private double[] given(double share, double month, int limit) {
        double[] total = {1};
        for (Site site : sites) {
            double[] counts = SiteCounts.of(site, season, site.passing() * share, month, limit);
            total = Convolution.of(total, counts, limit);
        }
        return total;
    }

    private double mean(Site site, double month) {
        return site.cap() == Site.UNLIMITED ? Moments.of(site, this, month).mean() : capped(site, month);
    }

    private double capped(Site site, double month) {
        double[] counts = new Plan(List.of(site), season, screening).total(month, site.cap());
        double sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += k * counts[k];
        }
        return sum;
    }
}
