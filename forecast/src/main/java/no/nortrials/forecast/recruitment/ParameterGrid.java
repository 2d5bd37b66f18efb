package no.nortrials.forecast.recruitment;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.forecast.math.GammaPoisson;

/**
 * Parameters of the rates' distribution that the counts leave possible: ln α even from ln 0.2 to ln 20, ln m even around the pooled
 * rate, weighted by the likelihood. A cheap equivalent of the correction by Mountain and Sherlock (2022).
 */
final class ParameterGrid {
    private static final double LEAST_ALPHA = 0.2;
    private static final double MOST_ALPHA = 20;
    private static final double MEAN_REACH = 8;
    private static final int ALPHAS = 20;
    private static final int MEANS = 41;

    /** Lighter points change no probability in the first three digits. */
    private static final double LIGHTEST = 1e-5;

    private ParameterGrid() {}

    /** One pair of parameters with its weight. */
    record Point(double alpha, double mean, double weight) {}

    static List<Point> of(List<GammaPoisson.Observation> observed) {
        double centre = GammaPoisson.fit(observed).mean();
        var points = new ArrayList<Point>();
        for (int i = 0; i < ALPHAS; i++) {
            double alpha = even(i, ALPHAS, LEAST_ALPHA, MOST_ALPHA);
            for (int j = 0; j < MEANS; j++) {
                double mean = even(j, MEANS, centre / MEAN_REACH, centre * MEAN_REACH);
                points.add(new Point(alpha, mean, GammaPoisson.logLikelihood(observed, alpha, mean)));
            }
        }
        return weighted(points);
    }

    /** From logarithms of likelihoods to weights that add to 1. */
    private static List<Point> weighted(List<Point> points) {
        double best = points.stream().mapToDouble(Point::weight).max().orElseThrow();
        List<Point> heavy = points.stream()
                .map(point -> new Point(point.alpha(), point.mean(), Math.exp(point.weight() - best)))
                .toList();
        double all = heavy.stream().mapToDouble(Point::weight).sum();
        List<Point> kept =
                heavy.stream().filter(point -> point.weight() > all * LIGHTEST).toList();
        double left = kept.stream().mapToDouble(Point::weight).sum();
        return kept.stream()
                .map(point -> new Point(point.alpha(), point.mean(), point.weight() / left))
                .toList();
    }

    private static double even(int i, int of, double from, double to) {
        return from * Math.pow(to / from, (double) i / (of - 1));
    }
}
