package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.delivery.indicator.Line.Reason;

/** Lines about how things stand on the last day of the window. */
final class Standing {
    private static final int FRESH_MONTHS = 3;

    private Standing() {}

    /** A certificate without a day counts as none. */
    static List<Line> certificates(Records records, Window window) {
        return records.certificates().stream()
                .map(one -> Line.share(
                        one.row(),
                        one.day().filter(last -> !last.isBefore(window.end())).isPresent()))
                .toList();
    }

    /** Declared within three months. */
    static List<Line> declared(Records records, Window window) {
        LocalDate from = window.end().minusMonths(FRESH_MONTHS);
        return records.declared().stream()
                .map(one -> one.day().filter(day -> day.isAfter(window.end())).isPresent()
                        ? Line.out(one.row(), Reason.OUTSIDE_WINDOW)
                        : Line.share(
                                one.row(),
                                one.day().filter(day -> !day.isBefore(from)).isPresent()))
                .toList();
    }

    static List<Line> countable(Records records) {
        return records.countable().stream()
                .map(one -> Line.share(one.row(), one.can()))
                .toList();
    }
}
