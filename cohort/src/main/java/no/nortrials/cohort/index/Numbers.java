package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.List;

/** How the numbers of a term are stored: always exactly, as whole numbers. */
sealed interface Numbers {
    /** There are none. */
    record None() implements Numbers {}

    /**
     * Each number times a power of ten.
     *
     * @param scale the digits after the decimal point, 0 or more
     * @param width 2, 4 or 8 bytes
     */
    record Scaled(int scale, int width) implements Numbers {
        public Scaled {
            if (scale < 0) throw new IllegalArgumentException("a scale is at least 0, but was `" + scale + "`");
            if (width != 2 && width != 4 && width != 8)
                throw new IllegalArgumentException("a number has 2, 4 or 8 bytes, but had `" + width + "`");
        }
    }

    /**
     * The place of the number among all numbers of the term: for numbers of more digits than 64 bits hold.
     *
     * @param values all numbers in ascending order
     */
    record Ranked(List<BigDecimal> values) implements Numbers {
        public Ranked {
            values = List.copyOf(values);
        }
    }

    /** The bytes of a number. */
    default int width() {
        return switch (this) {
            case None none -> 0;
            case Scaled scaled -> scaled.width();
            case Ranked ranked -> 4;
        };
    }
}
