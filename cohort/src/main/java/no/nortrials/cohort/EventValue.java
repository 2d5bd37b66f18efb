package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** What was measured or observed. */
public sealed interface EventValue {
    /**
     * A number.
     *
     * @param number exact; 7.0 and 7 are equal
     * @param unit a unit of UCUM as the data give it, or empty when they give none
     */
    record Numeric(BigDecimal number, String unit) implements EventValue {
        public Numeric {
            requireNonNull(number, "number is null");
            requireNonNull(unit, "unit is null");
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /** A code. */
    record Coded(Code code) implements EventValue {
        public Coded {
            requireNonNull(code, "code is null");
        }
    }
}
