package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import no.nortrials.delivery.indicator.Line.Counted;
import no.nortrials.delivery.indicator.Line.LeftOut;
import no.nortrials.delivery.indicator.Line.Open;
import no.nortrials.delivery.statistic.Interval;
import no.nortrials.delivery.statistic.KaplanMeier;
import no.nortrials.delivery.statistic.Median;
import no.nortrials.delivery.statistic.PoissonInterval;
import no.nortrials.delivery.statistic.Spell;
import no.nortrials.delivery.statistic.Told;
import no.nortrials.delivery.statistic.Wilson;

/** From rows to figures. */
public final class Measuring {
    private Measuring() {}

    /** The measure over the records, with its lines. */
    public static Figure of(Measure measure, Records records, Window window) {
        List<Line> lines = measure.lines(records, window);
        return new Figure(measure, window, told(measure, lines), lines);
    }

    /** What the lines alone say; the same as the figure they belong to tells. */
    public static Told told(Measure measure, List<Line> lines) {
        return Told.of(countedOver(lines), measure.smallest(), () -> value(measure, lines));
    }

    private static int countedOver(List<Line> lines) {
        return lines.stream()
                .mapToInt(line -> switch (line.verdict()) {
                    case Counted counted -> counted.weight();
                    case Open _ -> 1;
                    case LeftOut _ -> 0;
                })
                .sum();
    }

    private static Told value(Measure measure, List<Line> lines) {
        return switch (measure.kind()) {
            case MEDIAN -> median(lines);
            case MEDIAN_WITH_OPEN -> medianWithOpen(lines);
            case SHARE -> over(measure, lines, Wilson::interval);
            case RATIO -> over(measure, lines, PoissonInterval::of);
        };
    }

    private static Told median(List<Line> lines) {
        var median = new Median(counted(lines).map(Counted::numerator).toList());
        int n = countedOver(lines);
        return new Told.Shown(median.value(), median.interval(), n, n, n);
    }

    private static Told medianWithOpen(List<Line> lines) {
        var waiting = KaplanMeier.of(lines.stream().flatMap(Measuring::spell).toList());
        OptionalDouble median = waiting.median();
        int n = countedOver(lines);
        long ended = counted(lines).count();
        return new Told.Shown(median.orElse(Double.POSITIVE_INFINITY), waiting.interval(), ended, n, n);
    }

    private static Stream<Spell> spell(Line line) {
        return switch (line.verdict()) {
            case Counted counted -> Stream.of(new Spell(counted.numerator(), false));
            case Open open -> Stream.of(new Spell(open.length(), true));
            case LeftOut _ -> Stream.empty();
        };
    }

    private static Told over(Measure measure, List<Line> lines, Bounds bounds) {
        double above = sum(lines, Counted::numerator);
        double below = sum(lines, Counted::denominator);
        if (below == 0) return new Told.NotMeasured();
        Interval interval = bounds.of(above, below).times(measure.per());
        return new Told.Shown(measure.per() * above / below, interval, above, below, countedOver(lines));
    }

    private static double sum(List<Line> lines, ToDoubleFunction<Counted> part) {
        return counted(lines).mapToDouble(part).sum();
    }

    private static Stream<Counted> counted(List<Line> lines) {
        return lines.stream().map(Line::verdict).mapMulti((verdict, into) -> {
            if (verdict instanceof Counted counted) into.accept(counted);
        });
    }

    private interface Bounds {
        Interval of(double above, double below);
    }
}
