package no.nortrials.portal.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.nortrials.forecast.recruitment.CurvePoint;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.forecast.recruitment.Interim;
import no.nortrials.forecast.recruitment.Opening;
import no.nortrials.forecast.recruitment.Progress;
import no.nortrials.forecast.recruitment.Recruitment;
import no.nortrials.portal.recruitment.PlannedRecruitment;
import no.nortrials.portal.recruitment.PlannedRecruitment.PlannedSite;

/**
 * How it goes on from what was reported, by empirical Bayes with the uncertainty of its parameters (methods 1.1, interim).
 *
 * @param now the day of the report
 * @param enrolled until then
 * @param rest of what is still missing; months count from now
 * @param expected patients by the deadline, those until now included
 * @param curve patients at some days from now, those until now included
 */
record FromHere(LocalDate now, int enrolled, Forecast rest, double expected, List<Point> curve) {
    private static final int POINTS = 8;
    private static final double LONGEST = 60;

    /** Patients at a day with 5 % and 95 %. */
    record Point(LocalDate day, double low, double mean, double high) {}

    FromHere {
        curve = List.copyOf(curve);
    }

    /** From all reports; empty when nobody is enrolled yet, the target is reached or the deadline over. */
    static Optional<FromHere> all(PlannedRecruitment planned, List<Report> reports) {
        return reports.isEmpty() ? Optional.empty() : of(planned, reports.getLast(), Optional.empty());
    }

    /** From what happened since a report that is at least so many months older than the last; empty when there is none. */
    static Optional<FromHere> lately(PlannedRecruitment planned, List<Report> reports, int months) {
        if (reports.isEmpty()) return Optional.empty();
        LocalDate latest = reports.getLast().asOf().minusMonths(months);
        return reports.stream()
                .filter(report -> !report.asOf().isAfter(latest))
                .reduce((one, later) -> later)
                .flatMap(since -> of(planned, reports.getLast(), Optional.of(since)));
    }

    private static Optional<FromHere> of(PlannedRecruitment planned, Report now, Optional<Report> since) {
        List<Progress> progress = now.sites().stream()
                .flatMap(site -> progress(site, now.asOf(), since).stream())
                .toList();
        int missing = planned.told().target() - now.enrolled();
        double left = PlannedRecruitment.months(now.asOf(), planned.deadline());
        boolean nothing = progress.stream().mapToInt(Progress::enrolled).sum() == 0;
        if (progress.isEmpty() || nothing || missing < 1 || left <= 0) return Optional.empty();
        Recruitment way = new Interim(progress).mixture(stillToOpen(planned, now));
        Forecast rest = Forecast.of(way, missing, left);
        return Optional.of(new FromHere(
                now.asOf(), now.enrolled(), rest, now.enrolled() + way.mean(left), curve(now, way, rest, left)));
    }

    private static Optional<Progress> progress(SiteReport site, LocalDate now, Optional<Report> since) {
        if (site.opened().isEmpty()) return Optional.empty();
        LocalDate opened = site.opened().get();
        LocalDate from = since.map(Report::asOf).filter(opened::isBefore).orElse(opened);
        int before = since.flatMap(report -> report.of(site.trust().id()))
                .map(SiteReport::enrolled)
                .orElse(0);
        double months = PlannedRecruitment.months(from, now);
        return months > 0
                ? Optional.of(new Progress(site.trust().shortName(), Math.max(0, site.enrolled() - before), months))
                : Optional.empty();
    }

    /** The planned sites that have not opened: when they were planned to, but not before now. */
    private static List<Opening> stillToOpen(PlannedRecruitment planned, Report now) {
        double elapsed = PlannedRecruitment.months(planned.start(), now.asOf());
        return planned.sites().stream()
                .filter(site ->
                        now.of(site.trust().id()).flatMap(SiteReport::opened).isEmpty())
                .map(site -> opening(site, elapsed))
                .toList();
    }

    private static Opening opening(PlannedSite site, double elapsed) {
        double from = Math.max(0, site.opensFrom() - elapsed);
        double to = Math.max(0, site.opensTo() - elapsed);
        return from < to ? new Opening.Between(from, to) : new Opening.At(from);
    }

    private static List<Point> curve(Report now, Recruitment way, Forecast rest, double left) {
        double late = rest.time().high();
        double end = Math.min(LONGEST, Double.isFinite(late) ? Math.max(left, late) : left * 2);
        DoubleStream months = IntStream.rangeClosed(0, POINTS).mapToDouble(point -> end * point / POINTS);
        return CurvePoint.curve(way, months).stream()
                .map(point -> new Point(
                        PlannedRecruitment.day(now.asOf(), point.month()),
                        now.enrolled() + point.patients().low(),
                        now.enrolled() + point.mean(),
                        now.enrolled() + point.patients().high()))
                .toList();
    }

    /** The days by which the target is reached with 5 %, 50 % and 95 %; empty where it is never so. */
    public List<Optional<LocalDate>> days() {
        return PlannedRecruitment.days(now, rest.time());
    }
}
