package no.nortrials.cohort.index;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of an index: a folder for each snapshot, and the file {@code CURRENT} with the name of the one that answers.
 *
 * <p>A snapshot is written beside the current one under a name that ends in {@code .tmp}, brought to the disk, renamed, and
 * only then named in {@code CURRENT}, which is itself replaced by one rename. Whenever the machine stops, {@code CURRENT}
 * names a whole snapshot: the old or the new.
 */
record Folder(Path path) {
    private static final String CURRENT = "CURRENT";
    private static final String UNFINISHED = ".tmp";
    private static final String SNAPSHOT = "[0-9]{1,18}";

    /** The snapshot that answers, if there is one. */
    Optional<Path> current() throws IOException {
        Path pointer = path.resolve(CURRENT);
        try {
            String name = new String(Files.readAllBytes(pointer), StandardCharsets.ISO_8859_1).strip();
            if (!name.matches(SNAPSHOT)) throw new DamagedIndex(pointer, "does not name a snapshot");
            return Optional.of(path.resolve(name));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /** An empty folder for the next snapshot; what a broken run left behind goes. */
    Path unfinished() throws IOException {
        Files.createDirectories(path);
        Path next = path.resolve(nextName() + UNFINISHED);
        deleteAllBut(List.of());
        return Files.createDirectory(next);
    }

    private String nextName() throws IOException {
        Optional<Path> current = current();
        long number = current.isEmpty()
                ? 0
                : Long.parseLong(current.get().getFileName().toString());
        return String.valueOf(number + 1);
    }

    /** Makes a finished snapshot the one that answers, and deletes the others. */
    void publish(Path unfinished) throws IOException {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) sync(file);
        }
        sync(unfinished);
        String name = unfinished.getFileName().toString().replace(UNFINISHED, "");
        Files.move(unfinished, path.resolve(name), ATOMIC_MOVE);
        Path pointer = path.resolve(CURRENT + UNFINISHED);
        Files.writeString(pointer, name + "\n");
        sync(pointer);
        sync(path);
        Files.move(pointer, path.resolve(CURRENT), ATOMIC_MOVE, REPLACE_EXISTING);
        sync(path);
        deleteAllBut(List.of(name));
    }

    private void deleteAllBut(List<String> kept) throws IOException {
        String current =
                current().map(snapshot -> snapshot.getFileName().toString()).orElse("");
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.matches("[0-9]+(\\.tmp)?|CURRENT\\.tmp") && !name.equals(current) && !kept.contains(name))
                    delete(entry);
            }
        }
    }

    /** Deletes a file or a folder with all its files. */
    static void delete(Path entry) throws IOException {
        if (Files.isDirectory(entry))
            try (Stream<Path> files = Files.list(entry)) {
                for (Path file : files.toList()) delete(file);
            }
        Files.deleteIfExists(entry);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
