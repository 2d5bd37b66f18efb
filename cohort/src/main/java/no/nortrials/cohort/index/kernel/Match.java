package no.nortrials.cohort.index.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Which postings of one term match. */
final class Match {
    private final Postings postings;
    private final Optional<boolean[]> sites;
    private final int start;
    private final NumberTest test;
    private final Postings.Numbers numbers;

    private Match(Postings postings, int term, NumberTest test, Optional<boolean[]> sites) {
        this.postings = postings;
        this.sites = sites;
        this.start = postings.start(term);
        this.test = test;
        this.numbers = test instanceof NumberTest.Between ? postings.numbers(term) : Postings.Numbers.NONE;
    }

    static Match of(Postings postings, int term, Selection.Range range, Selection wanted) {
        return new Match(postings, term, range.test(), wanted.sites());
    }

    /** Whether every posting matches. */
    boolean isSure() {
        return sites.isEmpty() && test instanceof NumberTest.Always;
    }

    /** Whether the posting happened where it must. */
    boolean lookedAt(int posting) {
        return sites.isEmpty() || sites.get()[postings.site(posting)];
    }

    boolean matches(int posting) {
        return lookedAt(posting) && valued(posting);
    }

    /** Whether its number is as it must be. */
    boolean valued(int posting) {
        return switch (test) {
            case NumberTest.Always always -> true;
            case NumberTest.Never never -> false;
            case NumberTest.Between(long low, long high, boolean inside) -> {
                long number = numbers.at(posting - start);
                yield (number >= low && number <= high) == inside;
            }
        };
    }

    /** For each of the postings from one to before another, 1 when it matches and 0 when not. */
    void into(int from, int to, byte[] flags) {
        if (sites.isEmpty()) valued(from, to, flags);
        else for (int i = from; i < to; i++) flags[i - from] = (byte) (matches(i) ? 1 : 0);
    }

    private void valued(int from, int to, byte[] flags) {
        switch (test) {
            case NumberTest.Always always -> Arrays.fill(flags, 0, to - from, (byte) 1);
            case NumberTest.Never never -> Arrays.fill(flags, 0, to - from, (byte) 0);
            case NumberTest.Between between -> between(between, from - start, to - from, flags);
        }
    }

    private void between(NumberTest.Between test, int offset, int count, byte[] flags) {
        int width = numbers.width();
        if (width == 8 || width == 0) {
            for (int i = 0; i < count; i++) {
                long number = numbers.at(offset + i);
                flags[i] = (byte) ((number >= test.low() && number <= test.high()) == test.inside() ? 1 : 0);
            }
            return;
        }
        long least = width == 2 ? Short.MIN_VALUE : Integer.MIN_VALUE;
        long most = width == 2 ? Short.MAX_VALUE : Integer.MAX_VALUE;
        if (test.low() > most || test.high() < least || test.low() > test.high()) {
            Arrays.fill(flags, 0, count, (byte) (test.inside() ? 0 : 1));
            return;
        }
        int low = (int) Math.max(test.low(), least);
        int high = (int) Math.min(test.high(), most);
        int hit = test.inside() ? 1 : 0;
        if (width == 2) Lanes.BEST.inside16(numbers.column(), offset, count, low, high, hit, flags);
        else Lanes.BEST.inside32(numbers.column(), offset, count, low, high, hit, flags);
    }
}
