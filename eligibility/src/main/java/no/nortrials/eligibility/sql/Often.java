package no.nortrials.eligibility.sql;

import java.util.OptionalInt;
import no.nortrials.eligibility.Times;

/**
 * How often events are there, of those who have one at all. Who may have none is found by the opposite: more than the most.
 *
 * @param min 1 or more
 */
record Often(long min, OptionalInt max, Times.Counting counting) {
    /** How often those are who do, or with {@link #turned} do not, meet it. */
    static Often of(Times times) {
        return turned(times)
                ? new Often(times.max().orElseThrow() + 1L, OptionalInt.empty(), times.counting())
                : new Often(times.min(), times.max(), times.counting());
    }

    /** Whether those found do not meet it. */
    static boolean turned(Times times) {
        return times.min() == 0;
    }

    boolean isOnce() {
        return min == 1 && max.isEmpty();
    }

    String having() {
        if (isOnce()) return "";
        String count = switch (counting) {
            case EVENTS -> "count(*)";
            case DAYS -> "count(DISTINCT e.day)";
        };
        return " HAVING " + count + (max.isEmpty() ? " >= " + min : " BETWEEN " + min + " AND " + max.getAsInt());
    }
}
