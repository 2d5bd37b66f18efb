package no.nortrials.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a database of each size, drives the main pages at a fixed rate, and prints a table.
 *
 * <p>Options: {@code --requests=1000,100000 --seconds=60 --warm-up=30 --rate=20 --pages=queue|inbox --folder=/tmp/… --fill --hold}.
 */
public final class Benchmark {
    private static final int SETTLING = 60;

    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        List<Run> runs = new ArrayList<>();
        for (int requests : options.requests()) runs.add(measure(options, requests));
        if (!options.fillOnly()) System.out.println(Machine.told() + "\n\n" + Table.of(runs));
    }

    private static Run measure(Options options, int requests) throws IOException, InterruptedException {
        Path folder = options.folder().resolve("requests-" + requests);
        Files.createDirectories(folder);
        try (var portal = PortalProcess.start(folder, false)) { // makes the tables
            var database = new Filling(portal.databaseUrl());
            if (!database.isFilled()) database.fill(requests);
        }
        if (options.fillOnly()) return new Run(requests, List.of(), 0, 0);
        try (var portal = PortalProcess.start(folder, true)) {
            var database = new Filling(portal.databaseUrl());
            System.out.println(database.counts());
            List<Page> pages = Pages.of(portal.address(), database).stream()
                    .filter(page -> page.name().matches(options.pages()))
                    .toList();
            for (Page page : pages) settle(page);
            System.out.println("Warming up ...");
            new OpenLoop(pages, options.rate()).run(options.warmUp());
            System.out.println("Measuring ...");
            var times = new OpenLoop(pages, options.rate()).run(options.time());
            var measured = new Run(requests, times, portal.residentMb(), database.figuresMs());
            System.out.println(Table.of(List.of(measured)));
            if (options.hold()) {
                System.out.println("Holding: " + portal.address() + " " + portal.databaseUrl());
                Thread.sleep(Duration.ofHours(1));
            }
            return measured;
        }
    }

    /** What is counted once and kept is counted before anything is measured. */
    private static void settle(Page page) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                page.once();
                return;
            } catch (IllegalStateException notYet) {
                if (attempt == SETTLING) throw notYet;
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
    }
}
