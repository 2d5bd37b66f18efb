package no.nortrials.node.data;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Small records of the node's own, kept as files that are replaced at once. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Writes a record; whenever the machine stops, the file holds the old or the new. */
    public static void write(Path file, Object record) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".tmp");
        Path folder = requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Files.writeString(aside, MAPPER.writeValueAsString(record));
        sync(aside);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    /**
     * Reads a record, if there is one.
     *
     * @throws IOException if the file cannot be read or holds something else
     */
    public static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(MAPPER.readValue(Files.readString(file), type));
        } catch (JacksonException e) {
            throw new IOException("`" + file + "` is damaged", e);
        }
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
