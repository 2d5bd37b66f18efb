package no.nortrials.forecast.recruitment;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.math.Legendre;
import org.hipparchus.special.Gamma;

/**
 * How many patients one site has enrolled by a month: negative binomial for a known opening, averaged over the opening otherwise.
 * Probabilities of 0 to a limit; what lies beyond is left out, so that they may add to less than 1.
 */
final class SiteCounts {
    /** Exact for polynomials of degree 39; more points change no digit of the reference numbers. */
    static final Legendre RULE = Legendre.of(20);

    /** Below it a term adds nothing that a double could hold beside the others. */
    private static final double NOTHING = 1e-16;

    /** Below it the probability of 0 is too small to begin a recurrence with. */
    private static final double SMALLEST_LOG = -600;

    /** Weights of a quadrature add to 1 only nearly; above this the site is open for sure. */
    private static final double CERTAIN = 1 - 1e-12;

    private final Site site;
    private final double passing;
    private final double[] sums;

    /** P(k)/P(k−1) without the factor that depends on the exposure: (α+k−1)/k, or 1/k for a known rate. */
    private final double[] growth;

    private double open;

    private SiteCounts(Site site, double passing, int limit) {
        this.site = site;
        this.passing = passing;
        sums = new double[Math.min(limit, site.cap()) + 1];
        growth = new double[sums.length];
        Rate rate = site.rate();
        for (int k = 1; k < growth.length; k++) {
            growth[k] = rate.isKnown() ? 1.0 / k : (rate.shape() + k - 1) / k;
        }
    }

    /**
     * The probabilities of a site.
     *
     * @param passing share of screened patients who are enrolled
     * @param limit the largest number of interest
     */
    static double[] of(Site site, Season season, double passing, double month, int limit) {
        var counts = new SiteCounts(site, passing, limit);
        exposures(site, season, month, counts::add);
        counts.sums[0] += counts.open > CERTAIN ? 0 : 1 - counts.open;
        return counts.capped(limit);
    }

    /** Every exposure a site may have by a month, with its weight; openings after that month are left out. */
    static void exposures(Site site, Season season, double month, Legendre.Point point) {
        double end = Math.min(month, site.closes());
        switch (site.opening()) {
            case Opening.At at -> {
                if (at.month() < end) {
                    point.take(season.exposure(at.month(), end), 1);
                }
            }
            case Opening.Between between -> {
                double density = 1 / (between.to() - between.from());
                pieces(
                        season,
                        between.from(),
                        Math.min(between.to(), end),
                        (u, weight) -> point.take(season.exposure(u, end), weight * density));
            }
            case Opening.Spread spread ->
                pieces(
                        season,
                        spread.from(),
                        Math.min(spread.to(), end),
                        (u, weight) -> point.take(
                                season.exposure(u, end),
                                weight * spread.density().applyAsDouble(u)));
        }
    }

    /** The points of the rule between two months, piece by piece where the season has a bend. */
    private static void pieces(Season season, double from, double to, Legendre.Point point) {
        if (to <= from) {
            return;
        }
        double[] cuts = DoubleStream.concat(
                        DoubleStream.of(from, to), season.cuts().filter(cut -> from < cut && cut < to))
                .sorted()
                .toArray();
        for (int i = 1; i < cuts.length; i++) {
            RULE.each(cuts[i - 1], cuts[i], point);
        }
    }

    private void add(double exposure, double weight) {
        open += weight;
        double worth = exposure * passing;
        if (worth == 0) {
            sums[0] += weight;
        } else if (worth < Double.POSITIVE_INFINITY) {
            addTerms(worth, weight);
        }
    }

    private void addTerms(double worth, double weight) {
        Rate rate = site.rate();
        double expected = rate.mean() * worth;
        double ratio = rate.isKnown() ? expected : worth / (rate.beta() + worth);
        double logNone = rate.isKnown() ? -expected : -rate.shape() * Math.log1p(worth / rate.beta());
        int start = logNone > SMALLEST_LOG ? 0 : Math.min((int) expected, sums.length - 1);
        double first = weight * Math.exp(logNone + logGrowth(start, ratio));
        sums[start] += first;
        up(start, first, ratio);
        down(start, first, ratio);
    }

    /** ln P(k) − ln P(0). */
    private double logGrowth(int k, double ratio) {
        double shape = site.rate().shape();
        double shaped = site.rate().isKnown() || k == 0 ? 0 : Gamma.logGamma(shape + k) - Gamma.logGamma(shape);
        return shaped + k * Math.log(ratio) - Gamma.logGamma(k + 1.0);
    }

    private void up(int start, double first, double ratio) {
        double term = first;
        for (int k = start + 1; k < sums.length; k++) {
            double step = growth[k] * ratio;
            term *= step;
            sums[k] += term;
            if (term < NOTHING && step < 1) {
                return;
            }
        }
    }

    private void down(int start, double first, double ratio) {
        double term = first;
        for (int k = start; k > 0 && term >= NOTHING; k--) {
            term /= growth[k] * ratio;
            sums[k - 1] += term;
        }
    }

    /** All that would be above the cap is at the cap. */
    private double[] capped(int limit) {
        int cap = site.cap();
        if (cap <= limit) {
            double below = 0;
            for (int k = 0; k < cap; k++) {
                below += sums[k];
            }
            sums[cap] = Math.max(0, 1 - below);
            return sums;
        }
        int length = sums.length;
        while (length > 1 && sums[length - 1] < NOTHING) {
            length--;
        }
        return Arrays.copyOf(sums, length);
    }
}
