package no.nortrials.eligibility.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a unit is counted in base units: {@code (number + shift) · numerator / denominator}, exactly.
 *
 * @param shift zero but for temperatures
 * @param dimensions the base units with their exponents, none of them zero
 */
record Scale(BigDecimal shift, BigDecimal numerator, BigDecimal denominator, Map<String, Integer> dimensions) {
    static final Scale ONE = of(BigDecimal.ONE);

    Scale {
        dimensions = Map.copyOf(dimensions);
    }

    static Scale of(BigDecimal number) {
        return new Scale(BigDecimal.ZERO, number, BigDecimal.ONE, Map.of());
    }

    /** A unit that is counted in itself. */
    static Scale base(String code) {
        return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE, Map.of(code, 1));
    }

    Scale shifted(BigDecimal by) {
        return new Scale(by, numerator, denominator, dimensions);
    }

    Scale times(Scale other) {
        Map<String, Integer> all = new TreeMap<>(dimensions);
        other.dimensions.forEach((unit, exponent) -> all.merge(unit, exponent, Integer::sum));
        all.values().removeIf(exponent -> exponent == 0);
        return new Scale(
                BigDecimal.ZERO, numerator.multiply(other.numerator), denominator.multiply(other.denominator), all);
    }

    Scale inverse() {
        Map<String, Integer> turned = new TreeMap<>(dimensions);
        turned.replaceAll((_, exponent) -> -exponent);
        return new Scale(BigDecimal.ZERO, denominator, numerator, turned);
    }

    Scale power(int exponent) {
        Scale base = exponent < 0 ? inverse() : this;
        Scale result = ONE;
        for (int i = 0; i < Math.abs(exponent); i++) result = result.times(base);
        return result;
    }

    /** A number of this unit in another one, rounded once; nothing when they do not measure the same thing. */
    Optional<BigDecimal> convert(BigDecimal number, Scale other) {
        if (!dimensions.equals(other.dimensions)) return Optional.empty();
        BigDecimal dividend = number.add(shift).multiply(numerator).multiply(other.denominator);
        BigDecimal divisor = denominator.multiply(other.numerator);
        BigDecimal exact = other.shift.multiply(divisor);
        return Optional.of(dividend.subtract(exact).divide(divisor, MathContext.DECIMAL128));
    }
}
