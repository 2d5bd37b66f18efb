package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The bytes of mapped files that were read, in whole pages of memory: Linux marks each page that is used, and forgets the marks when
 * asked to. Pages whose address the processor still remembers may be missed; these are few megabytes.
 */
final class TouchedPages {
    private TouchedPages() {}

    static void forget() throws IOException {
        Files.writeString(Path.of("/proc/self/clear_refs"), "1\n");
    }

    /** Since {@link #forget}, of the files below a folder. */
    static long bytes(Path folder) throws IOException {
        boolean inside = false;
        long bytes = 0;
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/smaps"))) {
            for (String line : (Iterable<String>) lines::iterator)
                if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) inside = line.contains(folder.toString());
                else if (inside && line.startsWith("Referenced:"))
                    bytes += Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
        return bytes;
    }
}
