package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.Values;
import no.nortrials.cohort.index.kernel.NumberTest;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ValueFilter;

/** Turns what a value must be into what the whole numbers of a term must be. */
record NumberTests(Values values, Terminology terminology) {
    private static final NumberTest NEVER = new NumberTest.Never();

    NumberTest of(ValueFilter filter, Entry entry) {
        return switch (entry.term().measure()) {
            case Measure.None none -> NEVER;
            case Measure.Coded coded -> coded(filter, coded);
            case Measure.Numeric number -> number(filter, number.unit(), entry.numbers());
        };
    }

    private NumberTest coded(ValueFilter filter, Measure.Coded coded) {
        return switch (filter) {
            case ValueFilter.Coded(List<Concept> oneOf) ->
                oneOf.stream().anyMatch(each -> terminology.covers(each, coded.code()))
                        ? new NumberTest.Always()
                        : NEVER;
            case ValueFilter.Range range -> NEVER;
            case ValueFilter.Not not -> NEVER;
        };
    }

    private NumberTest number(ValueFilter filter, String unit, Numbers numbers) {
        return switch (filter) {
            case ValueFilter.Coded coded -> NEVER;
            case ValueFilter.Range range -> range(range, unit, numbers);
            case ValueFilter.Not not ->
                values.in(not.value(), not.unit(), unit)
                        .map(other -> other(other, numbers))
                        .orElse(NEVER);
        };
    }

    private NumberTest range(ValueFilter.Range range, String unit, Numbers numbers) {
        Optional<BigDecimal> min = range.min().flatMap(bound -> values.in(bound.value(), range.unit(), unit));
        Optional<BigDecimal> max = range.max().flatMap(bound -> values.in(bound.value(), range.unit(), unit));
        if (min.isPresent() != range.min().isPresent()
                || max.isPresent() != range.max().isPresent()) return NEVER;
        boolean withMin = range.min().map(Bound::inclusive).orElse(true);
        boolean withMax = range.max().map(Bound::inclusive).orElse(true);
        long low = min.map(number -> least(number, withMin, numbers)).orElse(Long.MIN_VALUE);
        long high = max.map(number -> most(number, withMax, numbers)).orElse(Long.MAX_VALUE);
        return low > high ? NEVER : new NumberTest.Between(low, high, true);
    }

    private static NumberTest other(BigDecimal number, Numbers numbers) {
        long low = least(number, true, numbers);
        long high = most(number, true, numbers);
        return low > high ? new NumberTest.Always() : new NumberTest.Between(low, high, false);
    }

    /** The least whole number that is at least, or more than, a number. */
    private static long least(BigDecimal number, boolean inclusive, Numbers numbers) {
        return switch (numbers) {
            case Numbers.None none -> throw new IllegalArgumentException("there are no numbers");
            case Numbers.Scaled scaled -> {
                BigInteger whole = whole(number, scaled, RoundingMode.CEILING);
                boolean exact = number.movePointRight(scaled.scale()).compareTo(new BigDecimal(whole)) == 0;
                yield clamped(exact && !inclusive ? whole.add(BigInteger.ONE) : whole);
            }
            case Numbers.Ranked(List<BigDecimal> values) -> below(values, number, !inclusive);
        };
    }

    /** The greatest whole number that is at most, or less than, a number. */
    private static long most(BigDecimal number, boolean inclusive, Numbers numbers) {
        return switch (numbers) {
            case Numbers.None none -> throw new IllegalArgumentException("there are no numbers");
            case Numbers.Scaled scaled -> {
                BigInteger whole = whole(number, scaled, RoundingMode.FLOOR);
                boolean exact = number.movePointRight(scaled.scale()).compareTo(new BigDecimal(whole)) == 0;
                yield clamped(exact && !inclusive ? whole.subtract(BigInteger.ONE) : whole);
            }
            case Numbers.Ranked(List<BigDecimal> values) -> below(values, number, inclusive) - 1L;
        };
    }

    private static BigInteger whole(BigDecimal number, Numbers.Scaled scaled, RoundingMode rounding) {
        return number.movePointRight(scaled.scale()).setScale(0, rounding).toBigInteger();
    }

    private static long clamped(BigInteger whole) {
        if (whole.bitLength() < Long.SIZE) return whole.longValue();
        return whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** How many values lie below a number, or at it or below. */
    private static int below(List<BigDecimal> values, BigDecimal number, boolean orAt) {
        int count = 0;
        while (count < values.size() && values.get(count).compareTo(number) < (orAt ? 1 : 0)) count++;
        return count;
    }
}
