package no.nortrials.cohort.index;

import no.nortrials.cohort.index.kernel.Grouped;
import no.nortrials.eligibility.Times;

/**
 * How often something must have happened.
 *
 * @param low at least
 * @param high at most; {@link Integer#MAX_VALUE} for no bound
 * @param days whether days are counted and not events
 */
record Often(int low, int high, boolean days) {
    static Often of(Times times) {
        return new Often(times.min(), times.max().orElse(Integer.MAX_VALUE), times.counting() == Times.Counting.DAYS);
    }

    boolean isOnce() {
        return low == 1 && high == Integer.MAX_VALUE;
    }

    /** Whether the events of a person must be in order of days, so that days can be counted. */
    boolean isInOrder() {
        return days;
    }

    /** Whether the events picked that match on these days are as many as they must be. */
    boolean holds(Grouped grouped, long picked, int first, int last) {
        int end = (int) (picked >>> Integer.SIZE);
        int count = 0;
        int before = -1;
        for (int event = (int) picked; event < end; event++) {
            int day = grouped.day(event);
            if (!grouped.matches(event) || day < first || day > last || (days && day == before)) continue;
            before = day;
            count++;
            if (count > high) return false;
        }
        return count >= low;
    }
}
