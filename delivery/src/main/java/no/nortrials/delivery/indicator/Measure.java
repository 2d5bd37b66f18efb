package no.nortrials.delivery.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that is counted: an {@link Indicator} or a {@link CardFigure}. */
public sealed interface Measure permits Indicator, CardFigure {
    /** Of the enum constant. */
    String name();

    /** The 28 indicators, then the six figures of the card. */
    static Stream<Measure> all() {
        return Stream.concat(Arrays.stream(Indicator.values()), Arrays.stream(CardFigure.values()));
    }

    /** A short name for files and message keys, stable over versions. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

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
