package no.nortrials.delivery.indicator;

import static no.nortrials.delivery.indicator.Milestone.CLOSED;
import static no.nortrials.delivery.indicator.Milestone.FIRST_PATIENT;
import static no.nortrials.delivery.indicator.Milestone.OPENED;
import static no.nortrials.delivery.indicator.Milestone.SELECTED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import no.nortrials.delivery.indicator.Line.Counted;
import no.nortrials.delivery.indicator.Line.Reason;

/** Lines about trials at sites. */
final class Running {
    private static final int SOON = 60;
    private static final int HALF_A_YEAR = 6;
    private static final double NEARLY = 0.8;
    /** Stands for no patient where a logarithm needs more than none. */
    private static final double HALF_A_PATIENT = 0.5;

    private static final double DAYS_A_MONTH = 30.4375;

    private Running() {}

    static List<Line> lines(Records records, Window window, BiFunction<SiteTrial, Window, Line> rule) {
        return records.trials().stream().map(one -> rule.apply(one, window)).toList();
    }

    /** Days between two milestones; placed by the later one. */
    static BiFunction<SiteTrial, Window, Line> between(Milestone from, Milestone to) {
        return (one, window) -> placed(
                one,
                window,
                to,
                () -> one.daysBetween(from, to)
                        .map(days -> days < 0 ? Line.out(one.row(), Reason.WRONG_ORDER) : Line.counted(one.row(), days))
                        .orElseGet(() -> Line.out(one.row(), Reason.NO_DATE)));
    }

    /** Activated means it opened. */
    static Line activated(SiteTrial one, Window window) {
        return placed(one, window, SELECTED, () -> Line.share(one.row(), window.reached(one.day(OPENED))));
    }

    /** Of those that have been open for 60 days. */
    static Line firstSoon(SiteTrial one, Window window) {
        return placed(one, window, OPENED, () -> {
            LocalDate limit = one.day(OPENED).orElseThrow().plusDays(SOON);
            if (limit.isAfter(window.end())) return Line.out(one.row(), Reason.TOO_EARLY);
            return Line.share(
                    one.row(),
                    one.day(FIRST_PATIENT).filter(day -> !day.isAfter(limit)).isPresent());
        });
    }

    /** A site that closed without a patient waited until it closed. */
    static Line untilFirst(SiteTrial one, Window window) {
        return placed(one, window, OPENED, () -> {
            LocalDate opened = one.day(OPENED).orElseThrow();
            boolean came = window.reached(one.day(FIRST_PATIENT));
            LocalDate end = came ? one.day(FIRST_PATIENT).orElseThrow() : lastDay(one, window);
            double days = ChronoUnit.DAYS.between(opened, end);
            if (days < 0) return Line.out(one.row(), Reason.WRONG_ORDER);
            return came ? Line.counted(one.row(), days) : Line.open(one.row(), days);
        });
    }

    static Line ofTarget(SiteTrial one, Window window) {
        return placed(
                one,
                window,
                CLOSED,
                () -> withTarget(one, (target, included) -> new Line(one.row(), new Counted(included, target, 1))));
    }

    static Line nearlyTarget(SiteTrial one, Window window) {
        return placed(
                one,
                window,
                CLOSED,
                () -> withTarget(one, (target, included) -> Line.share(one.row(), included >= NEARLY * target)));
    }

    /** Of those opened at least six months ago. */
    static Line zero(SiteTrial one, Window window) {
        return placed(one, window, OPENED, () -> {
            if (one.day(OPENED).orElseThrow().plusMonths(HALF_A_YEAR).isAfter(window.end()))
                return Line.out(one.row(), Reason.TOO_EARLY);
            if (one.count(Count.INCLUDED).isEmpty() && one.day(FIRST_PATIENT).isEmpty())
                return Line.out(one.row(), Reason.NO_NUMBER);
            return Line.share(
                    one.row(),
                    one.day(FIRST_PATIENT).isEmpty()
                            && one.count(Count.INCLUDED).orElse(0) == 0);
        });
    }

    /** |ln(actual/forecast)|, where none at all counts as half a patient. */
    static Line forecast(SiteTrial one, Window window) {
        return placed(
                one,
                window,
                CLOSED,
                () -> with(
                        one,
                        Count.FORECAST,
                        Count.INCLUDED,
                        (forecast, included) -> forecast == 0
                                ? Line.out(one.row(), Reason.NO_NUMBER)
                                : Line.counted(
                                        one.row(), Math.abs(Math.log(Math.max(HALF_A_PATIENT, included) / forecast)))));
    }

    /** Patients over the months it was open, for trials opened in the window. */
    static Line speed(SiteTrial one, Window window) {
        return placed(one, window, OPENED, () -> {
            double days = ChronoUnit.DAYS.between(one.day(OPENED).orElseThrow(), lastDay(one, window));
            if (days <= 0) return Line.out(one.row(), Reason.TOO_EARLY);
            return one.count(Count.INCLUDED).isEmpty()
                    ? Line.out(one.row(), Reason.NO_NUMBER)
                    : new Line(one.row(), new Counted(one.count(Count.INCLUDED).getAsInt(), days / DAYS_A_MONTH, 1));
        });
    }

    /** One number over another, counted over {@code weight}; of trials that were open in the window. */
    static BiFunction<SiteTrial, Window, Line> over(Count above, Count below, Count weight) {
        return whileOpen(
                above,
                below,
                (one, numerator, denominator) ->
                        new Counted(numerator, denominator, one.count(weight).orElse(0)));
    }

    /** The same counted over trials. */
    static BiFunction<SiteTrial, Window, Line> overTrials(Count above, Count below) {
        return whileOpen(above, below, (_, numerator, denominator) -> new Counted(numerator, denominator, 1));
    }

    /** Those of {@code all} that did not. */
    static BiFunction<SiteTrial, Window, Line> kept(Count lost, Count all) {
        return whileOpen(lost, all, (_, gone, of) -> new Counted(of - gone, of, of));
    }

    private static BiFunction<SiteTrial, Window, Line> whileOpen(Count first, Count second, Counting counting) {
        return (one, window) -> wasOpen(
                one, window, () -> with(one, first, second, (x, y) -> new Line(one.row(), counting.of(one, x, y))));
    }

    static Line logged(SiteTrial one, Window window) {
        return wasOpen(
                one,
                window,
                () -> one.logged()
                        .map(full -> Line.share(one.row(), full))
                        .orElseGet(() -> Line.out(one.row(), Reason.NO_NUMBER)));
    }

    private static Line withTarget(SiteTrial one, Numbers numbers) {
        return with(
                one,
                Count.TARGET,
                Count.INCLUDED,
                (target, included) ->
                        target == 0 ? Line.out(one.row(), Reason.NO_NUMBER) : numbers.line(target, included));
    }

    private static Line with(SiteTrial one, Count first, Count second, Numbers numbers) {
        var x = one.count(first);
        var y = one.count(second);
        return x.isPresent() && y.isPresent()
                ? numbers.line(x.getAsInt(), y.getAsInt())
                : Line.out(one.row(), Reason.NO_NUMBER);
    }

    private static Line placed(SiteTrial one, Window window, Milestone by, Supplier<Line> line) {
        Function<LocalDate, Line> judged =
                day -> window.has(day) ? line.get() : Line.out(one.row(), Reason.OUTSIDE_WINDOW);
        return one.day(by).map(judged).orElseGet(() -> Line.out(one.row(), Reason.NO_DATE));
    }

    private static Line wasOpen(SiteTrial one, Window window, Supplier<Line> line) {
        if (!window.reached(one.day(OPENED))) return Line.out(one.row(), Reason.NO_DATE);
        Optional<LocalDate> closed = one.day(CLOSED);
        boolean over = closed.filter(day -> day.isBefore(window.start())).isPresent();
        return over ? Line.out(one.row(), Reason.OUTSIDE_WINDOW) : line.get();
    }

    private static LocalDate lastDay(SiteTrial one, Window window) {
        return one.day(CLOSED).filter(day -> day.isBefore(window.end())).orElse(window.end());
    }

    private interface Counting {
        Counted of(SiteTrial one, int first, int second);
    }

    private interface Numbers {
        Line line(int first, int second);
    }
}
