package no.nortrials.disclosure;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Lets answers out only at whole multiples of a slot after the asking began, so that the fine differences of the time they took
 * to make do not show. The slot should be a little longer than answers take on that machine.
 *
 * @param slot length of a slot; positive
 */
public record Pace(Duration slot) {
    /** @throws IllegalArgumentException if the slot is not positive */
    public Pace {
        Text.requirePositive("A slot's length in nanoseconds", slot.toNanos());
    }

    /**
     * Makes an answer and holds it until its slot is full.
     *
     * @param work makes the answer
     * @param <T> what the answer is
     * @return the answer, at the end of the first slot in which it is ready
     */
    public <T> T hold(Supplier<T> work) {
        long start = System.nanoTime();
        T answer = work.get();
        long slots = (System.nanoTime() - start) / slot.toNanos() + 1;
        waitUntil(start + slots * slot.toNanos());
        return answer;
    }

    private static void waitUntil(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
