package no.nortrials.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import no.nortrials.benchmark.Run.PageTimes;

/**
 * Asks for pages at a fixed rate, whether or not earlier ones have come. A page's time counts from the moment it was due,
 * so that a portal that stops for a while is charged for all who would have waited.
 */
final class OpenLoop {
    private final List<Page> pages;
    private final long interval;
    private final Map<String, Queue<Double>> times = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();

    OpenLoop(List<Page> pages, int perSecond) {
        this.pages = pages;
        this.interval = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    List<PageTimes> run(Duration time) {
        long start = System.nanoTime();
        try (var visits = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i * interval < time.toNanos(); i++) {
                long due = start + i * interval;
                Page page = pages.get(i % pages.size());
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                visits.execute(() -> visit(page, due));
            }
        }
        return result();
    }

    private void visit(Page page, long due) {
        try {
            page.once();
            times.computeIfAbsent(page.name(), _ -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - due) / 1e6);
        } catch (IllegalStateException e) {
            if (failures.computeIfAbsent(page.name(), _ -> new AtomicInteger()).incrementAndGet() == 1)
                System.err.println(e);
        }
    }

    private List<PageTimes> result() {
        return pages.stream().map(this::timesOf).toList();
    }

    private PageTimes timesOf(Page page) {
        List<Double> all = List.copyOf(times.getOrDefault(page.name(), new ConcurrentLinkedQueue<>()));
        int failed = failures.getOrDefault(page.name(), new AtomicInteger()).get();
        return new PageTimes(page.name(), new Latencies(all, failed));
    }
}
