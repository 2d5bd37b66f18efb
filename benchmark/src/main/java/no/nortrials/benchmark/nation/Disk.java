package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders. */
final class Disk {
    private Disk() {}

    /** The bytes of a file, or of all files of a folder. */
    static long bytes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(Disk::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) return;
        List<Path> entries;
        try (Stream<Path> files = Files.walk(root)) {
            entries = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : entries) Files.delete(entry);
    }
}
