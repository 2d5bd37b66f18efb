package no.nortrials.cohort.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the parts of a job on all processors. Each part writes to places of its own, so the outcome is always the same. */
final class Parallel {
    /** One part of a job. */
    interface Part {
        void run(int number) throws IOException;
    }

    private Parallel() {}

    static void run(int parts, Part part) throws IOException {
        var next = new AtomicInteger();
        int threads = Math.min(parts, Runtime.getRuntime().availableProcessors());
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, threads))) {
            for (int i = 0; i < threads; i++)
                running.add(executor.submit(() -> {
                    for (int number = next.getAndIncrement(); number < parts; number = next.getAndIncrement())
                        part.run(number);
                    return parts;
                }));
        }
        for (Future<?> each : running) await(each);
    }

    private static void await(Future<?> part) throws IOException {
        try {
            part.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException disk) throw new IOException(disk.getMessage(), disk);
            throw new IllegalStateException("a part of the index could not be written", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the thread was interrupted while an index was written", stopped);
        }
    }
}
