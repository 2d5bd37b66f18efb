package no.nortrials.delivery.indicator;

import java.util.List;
import java.util.Optional;

/** Something that is counted: an {@link Indicator} or a {@link CardFigure}. */
public sealed interface Measure permits Indicator, CardFigure {
    /** A short name for files and message keys, stable over versions. */
    String code();

    Unit unit();

    Kind kind();

    Better better();

    /** The ends of its scale; empty when it is not scored. */
    Optional<Anchors> anchors();

    /** The smallest denominator to show it, in rows or, where it counts patients, in patients. */
    int smallest();

    /** What a numerator over a denominator is multiplied with. */
    default double per() {
        return unit() == Unit.PER_HUNDRED ? 100 : 1;
    }

    /** One line for every row that could concern it. */
    List<Line> lines(Records records, Window window);
}
