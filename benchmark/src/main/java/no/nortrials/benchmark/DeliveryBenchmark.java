package no.nortrials.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills a database with ten years of operation (600 requests a year, 80 departments) and measures the pages of figures of sites.
 *
 * <p>Options: {@code --seconds=60 --warm-up=30 --rate=4 --folder=/tmp/…}.
 */
public final class DeliveryBenchmark {
    private static final int REQUESTS = 6_000;
    private static final int RATE = 4;

    private DeliveryBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        boolean rated = Stream.of(arguments).anyMatch(each -> each.startsWith("--rate="));
        int rate = rated ? options.rate() : RATE;
        Path folder = options.folder().resolve("delivery");
        Files.createDirectories(folder);
        try (var portal = PortalProcess.start(folder, false)) { // makes the tables
            fill(new Filling(portal.databaseUrl()));
        }
        try (var portal = PortalProcess.start(folder, true)) {
            var database = new Filling(portal.databaseUrl());
            System.out.println(database.counts() + ", trials at sites "
                    + database.strings("select count(*) from delivered_trial").getFirst());
            measure(DeliveryPages.of(portal.address(), database), rate, options, portal);
        }
    }

    private static void fill(Filling database) {
        if (!database.isFilled()) database.fill(REQUESTS);
        if (database.strings("select '1' from study_site limit 1").isEmpty()) database.fillSites();
    }

    private static void measure(List<Page> pages, int rate, Options options, PortalProcess portal) throws IOException {
        warmUp(pages, rate, options.warmUp());
        var times = new OpenLoop(pages, rate).run(options.time());
        System.out.println(
                Machine.told() + "\n\n" + Table.of(List.of(new Run(REQUESTS, times, portal.residentMb(), 0))));
    }

    private static void warmUp(List<Page> pages, int rate, Duration time) {
        pages.forEach(Page::once);
        new OpenLoop(pages, rate).run(time);
    }
}
