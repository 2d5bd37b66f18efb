package no.nortrials.portal.recruitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.recruitment.CurvePoint;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.Recruitment;

/**
 * What a forecast tells.
 *
 * @param forecast probability, times and numbers
 * @param curve patients at some days, with the band of 90 %
 * @param sites what each is expected to enrol by the deadline, the most first
 */
record Prediction(ForecastInputs inputs, Forecast forecast, List<Point> curve, List<SiteShare> sites) {
    private static final int POINTS = 12;

    /** A longer curve would be mostly flat or mostly guess. */
    private static final double LONGEST = 120;

    record Point(LocalDate day, double mean, Interval patients) {}

    record SiteShare(SiteInput site, double expected) {}

    static Prediction of(ForecastInputs inputs) {
        Plan plan = inputs.plan();
        Forecast forecast = Forecast.of(plan, inputs.target(), inputs.months());
        return new Prediction(inputs, forecast, curve(inputs, plan, forecast), shares(inputs));
    }

    /** The day by which the target is reached with some probability; empty when that is never so. */
    Optional<LocalDate> day(double months) {
        return Double.isFinite(months) && months < LONGEST * 10 ? Optional.of(inputs.day(months)) : Optional.empty();
    }

    public Optional<LocalDate> early() {
        return day(forecast.time().low());
    }

    public Optional<LocalDate> middle() {
        return day(forecast.time().median());
    }

    public Optional<LocalDate> late() {
        return day(forecast.time().high());
    }

    public double expected() {
        return sites.stream().mapToDouble(SiteShare::expected).sum();
    }

    /** As far as the deadline, or the late end of the target when that is later. */
    private static List<Point> curve(ForecastInputs inputs, Recruitment plan, Forecast forecast) {
        double late = forecast.time().high();
        double end = Math.min(LONGEST, Double.isFinite(late) ? Math.max(inputs.months(), late) : inputs.months() * 2);
        var months = IntStream.rangeClosed(0, POINTS).mapToDouble(point -> end * point / POINTS);
        return CurvePoint.curve(plan, months).stream()
                .map(point -> new Point(inputs.day(point.month()), point.mean(), point.patients()))
                .toList();
    }

    private static List<SiteShare> shares(ForecastInputs inputs) {
        return inputs.sites().stream()
                .map(site -> new SiteShare(
                        site,
                        Plan.of(List.of(site.site(inputs.shares(), inputs.variation())))
                                .in(inputs.season())
                                .mean(inputs.months())))
                .sorted(Comparator.comparingDouble(SiteShare::expected).reversed())
                .toList();
    }
}
