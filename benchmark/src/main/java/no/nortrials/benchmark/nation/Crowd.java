package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.nortrials.cohort.Patient;

/** Makes all patients of a nation on all processors and hands them out. */
final class Crowd {
    private static final int AT_A_TIME = 1_000;

    /** Takes the patients that one thread makes. */
    interface Taker extends AutoCloseable {
        /** Takes a patient, whose number from 0 is the same whoever takes it. */
        void take(int number, Patient patient) throws IOException, SQLException;

        @Override
        default void close() throws IOException, SQLException {}
    }

    /** Makes a taker for one thread. */
    interface Takers {
        Taker open() throws IOException, SQLException;
    }

    private Crowd() {}

    static void of(Nation nation, Takers takers) {
        var next = new AtomicInteger();
        List<Future<?>> running = new ArrayList<>();
        int lanes = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
            for (int i = 0; i < lanes; i++)
                running.add(threads.submit(() -> {
                    work(nation, takers, next);
                    return nation;
                }));
        }
        running.forEach(Crowd::await);
    }

    private static void work(Nation nation, Takers takers, AtomicInteger next) throws IOException, SQLException {
        try (Taker taker = takers.open()) {
            while (true) {
                int from = next.getAndAdd(AT_A_TIME);
                if (from >= nation.persons()) return;
                int to = Math.min(from + AT_A_TIME, nation.persons());
                for (int number = from; number < to; number++) taker.take(number, nation.patient(number));
            }
        }
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the nation could not be made", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the thread was interrupted", stopped);
        }
    }
}
