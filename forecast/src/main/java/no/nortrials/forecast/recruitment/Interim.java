package no.nortrials.forecast.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.forecast.math.GammaPoisson;
import no.nortrials.forecast.math.Require;

/**
 * A forecast from what has happened so far, by empirical Bayes: the sites' counts say how rates differ between sites, and that
 * with each site's own count says how fast the site is. Months are counted from now.
 *
 * <p>Plug-in estimates are over-confident; {@link #mixture} takes their uncertainty in. Rates are taken as constant, which is too
 * hopeful where they decay: compare {@link #lastMonths} with all data, and show both.
 *
 * @param sites that were open, at least one
 */
public record Interim(List<Progress> sites) {
    /** @throws IllegalArgumentException if there is no site */
    public Interim {
        sites = List.copyOf(sites);
        Require.require(!sites.isEmpty(), "Sites of an interim forecast", "at least one", sites);
    }

    /** From everything until now. */
    public static Interim all(List<EnrolmentLog> logs, double now) {
        return of(logs, Double.NEGATIVE_INFINITY, now);
    }

    /** From the last months only: a moving window. */
    public static Interim lastMonths(List<EnrolmentLog> logs, double now, double months) {
        Require.positive("The months of a window", months);
        return of(logs, now - months, now);
    }

    private static Interim of(List<EnrolmentLog> logs, double from, double now) {
        return new Interim(logs.stream()
                .map(log -> log.between(from, now))
                .flatMap(Optional::stream)
                .toList());
    }

    /** Patients so far. */
    public int enrolled() {
        return sites.stream().mapToInt(Progress::enrolled).sum();
    }

    /**
     * How rates differ between sites, by maximum likelihood; one rate for all (Poisson) when the counts differ no more than by chance.
     *
     * @throws IllegalArgumentException if nobody was enrolled yet: then the plan made before stands
     */
    public GammaPoisson.Fit fit() {
        return GammaPoisson.fit(observed());
    }

    /** The way on with the likeliest parameters. Sites that are still to open have the distribution of all sites. */
    public Plan plan(List<Opening> stillToOpen) {
        return switch (fit()) {
            case GammaPoisson.Varying fit -> plan(fit.alpha(), fit.mean(), stillToOpen);
            case GammaPoisson.Alike fit -> plan(Double.POSITIVE_INFINITY, fit.mean(), stillToOpen);
        };
    }

    /** The way on with the uncertainty of the parameters: plans over a grid of them, weighted by their likelihood. */
    public Mixture mixture(List<Opening> stillToOpen) {
        List<ParameterGrid.Point> points = ParameterGrid.of(observed());
        return new Mixture(points.stream()
                .map(point -> new Mixture.Part(point.weight(), plan(point.alpha(), point.mean(), stillToOpen)))
                .toList());
    }

    private Plan plan(double alpha, double mean, List<Opening> stillToOpen) {
        Stream<Site> open = sites.stream().map(one -> Site.of(one.site(), posterior(one, alpha, mean), 0));
        var coming = new ArrayList<Site>();
        for (Opening opening : stillToOpen) {
            coming.add(Site.of("new site " + (coming.size() + 1), new Rate(mean, alpha), opening));
        }
        return Plan.of(Stream.concat(open, coming.stream()).toList());
    }

    /** Gamma(α + n, β + τ). */
    private static Rate posterior(Progress one, double alpha, double mean) {
        return Double.isInfinite(alpha)
                ? Rate.known(mean)
                : Rate.gamma(alpha + one.enrolled(), alpha / mean + one.months());
    }

    private List<GammaPoisson.Observation> observed() {
        return sites.stream()
                .map(one -> new GammaPoisson.Observation(one.enrolled(), one.months()))
                .toList();
    }
}
