package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import no.nortrials.delivery.indicator.Asked.Decision;
import no.nortrials.delivery.indicator.Asked.Reply;
import no.nortrials.delivery.indicator.Line.Reason;

/** Lines about requests that were put to a trust. */
final class Answering {
    private Answering() {}

    static List<Line> lines(Records records, Window window, BiFunction<Asked, Window, Line> rule) {
        return records.asked().stream()
                .filter(one -> !one.received().isAfter(window.end()))
                .map(one -> rule.apply(one, window))
                .toList();
    }

    /** A quick no counts as an answer, and as nothing more. */
    static Line time(Asked one, Window window) {
        if (!window.has(one.received())) return Line.out(one.row(), Reason.OUTSIDE_WINDOW);
        return reply(one, window).isPresent()
                ? Line.counted(one.row(), one.workingDays())
                : Line.open(one.row(), one.workingDays());
    }

    /** Who never answered missed the day too. */
    static Line onTime(Asked one, Window window) {
        return due(
                one,
                window,
                reply(one, window)
                        .filter(reply -> !reply.on().isAfter(one.due().orElseThrow()))
                        .isPresent());
    }

    static Line atAll(Asked one, Window window) {
        return due(one, window, reply(one, window).isPresent());
    }

    static Line reasoned(Asked one, Window window) {
        return reply(one, window)
                .map(reply -> declined(one, reply, window))
                .orElseGet(() -> Line.out(one.row(), Reason.NO_DATE));
    }

    static Line positive(Asked one, Window window) {
        return reply(one, window)
                .map(reply -> within(
                        one,
                        reply,
                        window,
                        Line.share(one.row(), reply.decision().positive())))
                .orElseGet(() -> Line.out(one.row(), Reason.NO_DATE));
    }

    /** Of those whose choice of sites is known. */
    static Line selected(Asked one, Window window) {
        return reply(one, window)
                .map(reply -> within(one, reply, window, chosen(one, reply)))
                .orElseGet(() -> Line.out(one.row(), Reason.NO_DATE));
    }

    private static Line chosen(Asked one, Reply reply) {
        if (!reply.decision().positive()) return Line.out(one.row(), Reason.OTHER_KIND);
        return switch (one.selection()) {
            case NOT_KNOWN -> Line.out(one.row(), Reason.TOO_EARLY);
            case NOT_SELECTED -> Line.share(one.row(), false);
            case SELECTED -> Line.share(one.row(), true);
        };
    }

    private static Line declined(Asked one, Reply reply, Window window) {
        return reply.decision() == Decision.DECLINED
                ? within(one, reply, window, Line.share(one.row(), reply.reasoned()))
                : Line.out(one.row(), Reason.OTHER_KIND);
    }

    private static Line within(Asked one, Reply reply, Window window, Line line) {
        return window.has(reply.on()) ? line : Line.out(one.row(), Reason.OUTSIDE_WINDOW);
    }

    private static Line due(Asked one, Window window, boolean yes) {
        if (one.due().isEmpty()) return Line.out(one.row(), Reason.NO_DATE);
        if (window.has(one.due())) return Line.share(one.row(), yes);
        return Line.out(one.row(), window.reached(one.due()) ? Reason.OUTSIDE_WINDOW : Reason.TOO_EARLY);
    }

    private static Optional<Reply> reply(Asked one, Window window) {
        return one.reply().filter(reply -> !reply.on().isAfter(window.end()));
    }
}
