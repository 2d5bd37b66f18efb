package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.nortrials.cohort.index.kernel.Scratch;

/** Threads that take block after block until none is left or the deadline has passed. */
final class Workers implements AutoCloseable {
    private final ConcurrentLinkedQueue<Scratch> scratches = new ConcurrentLinkedQueue<>();
    private final ExecutorService others;
    private final int threads;

    /** @param threads how many work on one question, the one that asks among them */
    Workers(int threads) {
        this.threads = threads;
        this.others = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("cohort-index-", 1).factory());
    }

    Totals count(List<Block> blocks, BlockCount count, Supplier<Totals> zero, Deadline deadline) {
        var next = new AtomicInteger();
        Supplier<Totals> worker = () -> work(blocks, count, zero.get(), deadline, next);
        List<Future<Totals>> running = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, blocks.size()); i++) running.add(others.submit(worker::get));
        Totals totals = worker.get();
        for (Future<Totals> other : running) totals.add(result(other));
        return totals;
    }

    private Totals work(List<Block> blocks, BlockCount count, Totals totals, Deadline deadline, AtomicInteger next) {
        Scratch pooled = scratches.poll();
        Scratch scratch = pooled == null ? new Scratch() : pooled;
        var work = new Node.Work(scratch, deadline);
        for (int i = next.getAndIncrement(); i < blocks.size() && !deadline.isPassed(); i = next.getAndIncrement())
            count.count(blocks.get(i), totals, work);
        scratches.add(scratch);
        return totals;
    }

    private static Totals result(Future<Totals> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("counting failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the thread was interrupted while counting", stopped);
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
