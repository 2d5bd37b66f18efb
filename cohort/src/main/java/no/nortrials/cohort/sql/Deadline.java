package no.nortrials.cohort.sql;

import java.time.Duration;

/** When an answer must be there, by the clock that only goes forward. */
record Deadline(long nanos) {
    private static final Duration LONGEST = Duration.ofDays(365);

    static Deadline in(Duration limit) {
        Duration bounded = limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
        return new Deadline(System.nanoTime() + bounded.toNanos());
    }

    boolean isPast() {
        return left() <= 0;
    }

    long left() {
        return nanos - System.nanoTime();
    }
}
