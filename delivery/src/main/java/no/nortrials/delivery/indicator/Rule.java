package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.function.BiFunction;

/** Which line a row becomes. */
interface Rule {
    List<Line> lines(Records records, Window window);

    static Rule asked(BiFunction<Asked, Window, Line> line) {
        return (records, window) -> Answering.lines(records, window, line);
    }

    static Rule trials(BiFunction<SiteTrial, Window, Line> line) {
        return (records, window) -> Running.lines(records, window, line);
    }
}
