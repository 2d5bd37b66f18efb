package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the value of an event must be. An event without a value, or with a value of another kind, does not match. */
public sealed interface ValueFilter {
    /**
     * A number in a range, in a unit of UCUM. A value in another unit is converted when the units measure the same thing;
     * otherwise it does not match.
     *
     * @param min the lower bound, if any
     * @param max the upper bound, if any; at least one is given
     * @param unit the unit of both bounds, or none to compare numbers as the data hold them
     */
    record Range(Optional<Bound> min, Optional<Bound> max, Optional<String> unit) implements ValueFilter {
        /** @throws IllegalArgumentException when no bound is given or the unit is blank */
        public Range {
            requireNonNull(min, "min is null");
            requireNonNull(max, "max is null");
            requireUnit(unit);
            if (min.isEmpty() && max.isEmpty()) throw new IllegalArgumentException("a range has at least one bound");
        }
    }

    /**
     * Any number but this one.
     *
     * @param value the number
     * @param unit its unit of UCUM, or none to compare numbers as the data hold them
     */
    record Not(BigDecimal value, Optional<String> unit) implements ValueFilter {
        public Not {
            requireNonNull(value, "value is null");
            value = new Bound(value, true).value();
            requireUnit(unit);
        }
    }

    /**
     * One of these codes.
     *
     * @param oneOf at least one
     */
    record Coded(List<Concept> oneOf) implements ValueFilter {
        /** @throws IllegalArgumentException when no code is given */
        public Coded {
            oneOf = List.copyOf(oneOf);
            if (oneOf.isEmpty()) throw new IllegalArgumentException("a coded value names no code");
        }
    }

    private static void requireUnit(Optional<String> unit) {
        requireNonNull(unit, "unit is null");
        if (unit.isPresent() && unit.get().isBlank()) throw new IllegalArgumentException("the unit is blank");
    }
}
