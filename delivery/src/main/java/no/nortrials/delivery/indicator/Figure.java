package no.nortrials.delivery.indicator;

import java.util.List;
import no.nortrials.delivery.statistic.Told;

/**
 * A measure over some rows.
 *
 * @param lines what each row counted as; {@code told} follows from them alone
 */
public record Figure(Measure measure, Window window, Told told, List<Line> lines) {
    public Figure {
        lines = List.copyOf(lines);
    }

    /** What it tells alone, where nobody will open it. */
    public Figure withoutLines() {
        return new Figure(measure, window, told, List.of());
    }
}
