package no.nortrials.cohort.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of the events that came so far. Numbers of one term with different decimals are terms of their own until the end. */
final class TermSpill {
    /** The greatest whole number that is stored as one; beyond it numbers are ranked. */
    static final long MOST = 1L << 62;

    /** The digits of which every number is less than {@link #MOST}. */
    private static final int SURE_DIGITS = 18;

    /** A term with the decimals of its numbers. */
    private record Key(Term term, int scale) {}

    /** What is known of the numbers of a key. */
    static final class Spilled {
        private final int id;
        private final Term term;
        private final int scale;
        private final List<BigDecimal> ranked = new ArrayList<>();
        private final Map<BigDecimal, Integer> places = new HashMap<>();
        private long least = Long.MAX_VALUE;
        private long most = Long.MIN_VALUE;

        private Spilled(int id, Term term, int scale) {
            this.id = id;
            this.term = term;
            this.scale = scale;
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

        List<BigDecimal> ranked() {
            return ranked;
        }

        /** The greatest distance of a number from zero. */
        long magnitude() {
            return Math.max(Math.abs(least), Math.abs(most));
        }

        private void see(long number) {
            least = Math.min(least, number);
            most = Math.max(most, number);
        }
    }

    private static final int NONE = -1;
    private static final int RANKED = -2;

    private final Map<Key, Spilled> known = new HashMap<>();
    private final List<Spilled> all = new ArrayList<>();

    /** Where the events of a term without numbers go. */
    Spilled plain(Term term) {
        return spilled(term, NONE);
    }

    /** Where the events of a term with a number of so many decimals go. */
    Spilled scaled(Term term, int scale, long number) {
        Spilled spilled = spilled(term, scale);
        spilled.see(number);
        return spilled;
    }

    /** Where the events of a term with a number go; the number is stored as {@link #stored} says. */
    Spilled numbered(Term term, BigDecimal number) {
        BigDecimal plain = whole(number);
        return isRanked(plain)
                ? spilled(term, RANKED)
                : scaled(term, plain.scale(), plain.unscaledValue().longValue());
    }

    /** The whole number that stands for a number among the numbers of where it goes. */
    static long stored(Spilled spilled, BigDecimal number) {
        if (!spilled.isRanked()) return whole(number).unscaledValue().longValue();
        return spilled.places.computeIfAbsent(number.stripTrailingZeros(), each -> {
            spilled.ranked.add(each);
            return spilled.ranked.size() - 1;
        });
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -SURE_DIGITS ? number.setScale(0) : number;
    }

    private static boolean isRanked(BigDecimal number) {
        return number.scale() < 0 || number.precision() > SURE_DIGITS;
    }

    private Spilled spilled(Term term, int scale) {
        return known.computeIfAbsent(new Key(term, scale), key -> {
            var spilled = new Spilled(all.size(), term, scale);
            all.add(spilled);
            return spilled;
        });
    }

    List<Spilled> all() {
        return all;
    }
}
