package no.nortrials.reading;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Bound;

/**
 * A number or range with how it limits, before it is known of what.
 *
 * @param from the index of its first token
 * @param to the index of the token after it
 * @param lowTime the unit of time of the lower bound, which may be another than that of the upper
 * @param second the number after a stroke, as the diastolic pressure of 140/90
 * @param form how it is written
 */
record Limit(
        int from,
        int to,
        Optional<Bound> low,
        Optional<Bound> high,
        Unit unit,
        Optional<ChronoUnit> lowTime,
        Optional<BigDecimal> second,
        Form form) {
    enum Form {
        /** With a sign or word of comparison. */
        SIGNED,
        /** From one number to another. */
        RANGE,
        /** An equals sign, which in many texts is what is left of ≤ or ≥. */
        EQUAL,
        /** Nothing but a number. */
        BARE
    }

    static Limit signed(int from, Quantity quantity, Sign sign) {
        return of(from, quantity.to(), quantity, sign);
    }

    static Limit of(int from, int to, Quantity quantity, Sign sign) {
        Bound bound = new Bound(quantity.value(), sign.inclusive());
        Optional<Bound> low = sign.upper() ? Optional.empty() : Optional.of(bound);
        Optional<Bound> high = sign.lower() ? Optional.empty() : Optional.of(bound);
        Form form = sign == Sign.EQUAL ? Form.EQUAL : Form.SIGNED;
        return new Limit(from, to, low, high, quantity.unit(), quantity.unit().time(), quantity.second(), form);
    }

    static Limit bare(int from, Quantity quantity) {
        Optional<Bound> bound = Optional.of(new Bound(quantity.value(), true));
        return new Limit(
                from,
                quantity.to(),
                bound,
                bound,
                quantity.unit(),
                quantity.unit().time(),
                quantity.second(),
                Form.BARE);
    }

    /** Whether together with the next it is a range: one has the lower bound and the other a higher upper one. */
    boolean completes(Limit next) {
        if (second.isPresent() || form != Form.SIGNED || next.form != Form.SIGNED) return false;
        if (low.isPresent() == next.low.isPresent()) return false;
        Bound lower = low.or(next::low).orElseThrow();
        Bound upper = high.or(next::high).orElseThrow();
        return lower.value().compareTo(upper.value()) < 0 && sameMeasure(next);
    }

    private boolean sameMeasure(Limit next) {
        if (unit.time().isPresent() && next.unit.time().isPresent()) return true;
        return unit.isNone()
                || next.unit.isNone()
                || (unit.ucum().equals(next.unit.ucum())
                        && unit.time().equals(next.unit.time())
                        && unit.normal().equals(next.unit.normal()));
    }

    Limit with(Limit next) {
        Unit known = next.unit.isNone() ? unit : next.unit;
        Optional<ChronoUnit> time = low.isPresent() ? lowTime : next.lowTime;
        return new Limit(
                from, next.to, low.or(next::low), high.or(next::high), known, time.or(known::time), second, Form.RANGE);
    }
}
