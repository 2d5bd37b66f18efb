package no.nortrials.portal.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does. */
final class Eventually {
    private Eventually() {}

    /** Returns as soon as it is so; fails with what is found instead when it never is. */
    static void holds(Duration within, BooleanSupplier what, Supplier<String> otherwise) {
        if (!holds(within, what)) throw new AssertionError("not within " + within + ": " + otherwise.get());
    }

    /** Whether it becomes so in time. */
    static boolean holds(Duration within, BooleanSupplier what) {
        long deadline = System.nanoTime() + within.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return true;
    }
}
