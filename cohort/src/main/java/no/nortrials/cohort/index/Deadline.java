package no.nortrials.cohort.index;

import java.time.Duration;

/** When an answer is too late. Work that finds it passed stops and leaves whatever it has; nobody reads it. */
final class Deadline {
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    static Deadline in(Duration limit) {
        long most = Long.MAX_VALUE / 4;
        long wait = limit.compareTo(Duration.ofNanos(most)) > 0 ? most : limit.toNanos();
        return new Deadline(System.nanoTime() + wait);
    }

    boolean isPassed() {
        return System.nanoTime() - nanos >= 0;
    }
}
