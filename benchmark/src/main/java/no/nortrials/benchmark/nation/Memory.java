package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory of this process as Linux counts it.
 *
 * @param resident bytes in memory, mapped files among them
 * @param anonymous those of them that belong to no file: heap, stacks, code
 */
record Memory(long resident, long anonymous) {
    /** Now, after the heap has given back what it does not use. */
    static Memory settled() throws IOException {
        System.gc();
        return new Memory(bytes("/proc/self/smaps_rollup", "Rss:"), bytes("/proc/self/smaps_rollup", "Anonymous:"));
    }

    /** The most that was ever resident. */
    static long peak() throws IOException {
        return bytes("/proc/self/status", "VmHWM:");
    }

    private static long bytes(String file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .sum();
        }
    }
}
