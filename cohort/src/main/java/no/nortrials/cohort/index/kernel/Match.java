package no.nortrials.cohort.index.kernel;

import java.util.Arrays;
import java.util.Optional;

/** Which postings of one term match. */
final class Match {
    private final Postings postings;
    private final Optional<boolean[]> sites;
    private final int start;
    private final Postings.Numbers numbers;
    private final long low;
    private final long high;
    private final boolean inside;
    private final boolean always;

    private Match(Postings postings, int term, NumberTest test, Optional<boolean[]> sites) {
        this.postings = postings;
        this.sites = sites;
        this.start = postings.start(term);
        this.always = test instanceof NumberTest.Always;
        // no number lies between these bounds, so that what is never is outside and what is always is not inside
        this.numbers = test instanceof NumberTest.Between ? postings.numbers(term) : Postings.Numbers.NONE;
        this.low = test instanceof NumberTest.Between between ? between.low() : Long.MAX_VALUE;
        this.high = test instanceof NumberTest.Between between ? between.high() : Long.MIN_VALUE;
        this.inside = test instanceof NumberTest.Between between ? between.inside() : !always;
    }

    static Match of(Postings postings, int term, Selection.Range range, Selection wanted) {
        return new Match(postings, term, range.test(), wanted.sites());
    }

    /** Whether every posting matches. */
    boolean isSure() {
        return sites.isEmpty() && always;
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
        long number = numbers.at(posting - start);
        return (number >= low && number <= high) == inside;
    }

    /** For each of the postings from one to before another, 1 when it matches and 0 when not. */
    void into(int from, int to, byte[] flags) {
        if (sites.isEmpty()) valued(from, to, flags);
        else for (int i = from; i < to; i++) flags[i - from] = (byte) (matches(i) ? 1 : 0);
    }

    private void valued(int from, int to, byte[] flags) {
        int width = numbers.width();
        long least = width == 2 ? Short.MIN_VALUE : Integer.MIN_VALUE;
        long most = width == 2 ? Short.MAX_VALUE : Integer.MAX_VALUE;
        int hit = inside ? 1 : 0;
        if (width == 8) for (int i = from; i < to; i++) flags[i - from] = (byte) (valued(i) ? 1 : 0);
        else if (width == 0 || low > most || high < least || low > high)
            Arrays.fill(flags, 0, to - from, (byte) (1 - hit));
        else {
            int bottom = (int) Math.max(low, least);
            int top = (int) Math.min(high, most);
            if (width == 2) Lanes.BEST.inside16(numbers.column(), from - start, to - from, bottom, top, hit, flags);
            else Lanes.BEST.inside32(numbers.column(), from - start, to - from, bottom, top, hit, flags);
        }
    }
}
