package no.nortrials.eligibility;

import java.math.BigDecimal;
import java.util.Optional;

/** Converts numbers between units. A bound is converted into the unit of the data, never the data into that of the bound. */
@FunctionalInterface
public interface Units {
    /** Knows no conversion but from a unit to itself. */
    Units SAME = (value, from, to) -> from.equals(to) ? Optional.of(value) : Optional.empty();

    /**
     * The same amount in another unit, to 34 digits.
     *
     * @param from the unit of the value, a code of UCUM
     * @param to the unit wanted, a code of UCUM
     * @return nothing when the units do not measure the same thing or one is not known
     */
    Optional<BigDecimal> convert(BigDecimal value, String from, String to);
}
