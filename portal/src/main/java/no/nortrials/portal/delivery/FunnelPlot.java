package no.nortrials.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nortrials.delivery.statistic.Funnel;
import no.nortrials.delivery.statistic.Interval;
import no.nortrials.delivery.statistic.Shrinkage;

/**
 * A funnel plot: shares of trusts beside what chance alone allows for the number they were counted over.
 *
 * @param usual share of the country
 * @param from the smallest number counted over that is drawn
 * @param most the largest
 */
record FunnelPlot(double usual, List<Point> points, int from, int most) {
    /** Of the picture, in its own units. */
    static final int WIDTH = 640;

    static final int HEIGHT = 320;

    private static final int LEFT = 50;
    private static final int BOTTOM = 40;
    private static final int STEPS = 60;

    /**
     * A trust.
     *
     * @param name for people
     * @param n what it was counted over
     */
    record Point(String name, double share, int n) {}

    FunnelPlot {
        points = List.copyOf(points);
    }

    /** The points a funnel is drawn around; it reaches as far as the largest of them. */
    static FunnelPlot of(double usual, List<Point> points, int smallest) {
        int most = points.stream().mapToInt(Point::n).max().orElse(smallest);
        return new FunnelPlot(usual, points, smallest, Math.max(most + most / 10, smallest + 1));
    }

    /** Where chance alone leads in one of twenty, at most. */
    public String warningLow() {
        return line(n -> new Funnel(usual).warning(n).low());
    }

    public String warningHigh() {
        return line(n -> new Funnel(usual).warning(n).high());
    }

    /** Where chance alone leads in one of five hundred, at most. */
    public String alarmLow() {
        return line(n -> new Funnel(usual).alarm(n).low());
    }

    public String alarmHigh() {
        return line(n -> new Funnel(usual).alarm(n).high());
    }

    /** The limits at a point, for the table beside the picture. */
    public Interval warning(Point point) {
        return new Funnel(usual).warning(point.n());
    }

    public Interval alarm(Point point) {
        return new Funnel(usual).alarm(point.n());
    }

    /** The share drawn towards the country's, the more the fewer it was counted over. */
    public double steadied(Point point) {
        return Shrinkage.of(point.share() * point.n(), point.n(), usual);
    }

    /** How many cases like the country are imagined for {@link #steadied}. */
    public int imagined() {
        return Shrinkage.CASES;
    }

    /** IN, WARNING or ALARM. */
    public String where(Point point) {
        if (outside(point.share(), alarm(point))) return "ALARM";
        return outside(point.share(), warning(point)) ? "WARNING" : "IN";
    }

    public double x(int n) {
        return LEFT + (WIDTH - LEFT - 10.) * (n - from) / Math.max(1, most - from);
    }

    public double y(double share) {
        return 10 + (HEIGHT - BOTTOM - 10.) * (1 - share);
    }

    private static boolean outside(double share, Interval limits) {
        return share < limits.low() || share > limits.high();
    }

    private String line(ToDoubleFunction<Integer> limit) {
        return IntStream.rangeClosed(0, STEPS)
                .map(step -> from + (int) Math.round((double) (most - from) * step / STEPS))
                .distinct()
                .mapToObj(n -> String.format(Locale.ROOT, "%.1f,%.1f", x(n), y(limit.applyAsDouble(n))))
                .collect(Collectors.joining(" "));
    }
}
