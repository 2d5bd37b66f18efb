package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term of the events that came so far, whose numbers all have the same decimals. */
final class SpilledTerm {
    /** The decimals of a term without numbers. */
    static final int NONE = -1;

    /** The decimals of a term whose numbers have too many digits to be stored as whole numbers. */
    static final int RANKED = -2;

    private final int id;
    private final Term term;
    private final int scale;
    private final @Nullable SpilledTerm next;
    private final List<BigDecimal> ranked = new ArrayList<>();
    private final Map<BigDecimal, Integer> places = new HashMap<>();
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;

    /** @param next another term of the same code */
    SpilledTerm(int id, Term term, int scale, @Nullable SpilledTerm next) {
        this.id = id;
        this.term = term;
        this.scale = scale;
        this.next = next;
    }

    @Nullable
    SpilledTerm next() {
        return next;
    }

    int id() {
        return id;
    }

    Term term() {
        return term;
    }

    int scale() {
        return scale;
    }

    boolean isRanked() {
        return scale == RANKED;
    }

    boolean isNumbered() {
        return scale != NONE;
    }

    /** The whole number by which a number of this term is written down. */
    long stored(BigDecimal number) {
        return isRanked()
                ? place(number)
                : stored(TermSpill.whole(number).unscaledValue().longValue());
    }

    /** The place of a number among those of a term whose numbers are ranked; several lanes may ask at once. */
    synchronized int place(BigDecimal number) {
        return places.computeIfAbsent(number.stripTrailingZeros(), each -> {
            ranked.add(each);
            return ranked.size() - 1;
        });
    }

    long stored(long number) {
        least = Math.min(least, number);
        most = Math.max(most, number);
        return number;
    }

    /** The greatest distance of a number from zero. */
    long magnitude() {
        return Math.max(Math.abs(least), Math.abs(most));
    }

    /** The numbers by the places by which they are written down. */
    List<BigDecimal> ranked() {
        return ranked;
    }
}
