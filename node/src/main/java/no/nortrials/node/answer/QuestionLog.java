package no.nortrials.node.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nortrials.node.data.Json;

/** Every question that was received, one file for each, so that a node that is killed loses none. */
public final class QuestionLog {
    private final Path folder;
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    private QuestionLog(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the log of a folder.
     *
     * @throws IOException if the folder cannot be used, or a file in it is damaged
     */
    public static QuestionLog in(Path folder) throws IOException {
        var log = new QuestionLog(Files.createDirectories(folder));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList())
                Json.read(file, Entry.class)
                        .ifPresent(entry -> log.entries.put(entry.question().id(), entry));
        }
        return log;
    }

    /** The question of this id, if it was received. */
    public Optional<Entry> find(UUID question) {
        return Optional.ofNullable(entries.get(question));
    }

    /** All, newest first. */
    public List<Entry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing(Entry::received).reversed())
                .toList();
    }

    synchronized boolean add(Entry entry) {
        if (entries.containsKey(entry.question().id())) return false;
        keep(entry);
        return true;
    }

    /** Changes an entry; when this returns, the change is on the disk. */
    synchronized Entry change(UUID question, UnaryOperator<Entry> change) {
        Entry before = entries.get(question);
        if (before == null) throw new IllegalArgumentException("the question `" + question + "` was never received");
        Entry after = change.apply(before);
        keep(after);
        return after;
    }

    private void keep(Entry entry) {
        UUID id = entry.question().id();
        try {
            Json.write(folder.resolve(id + ".json"), entry);
        } catch (IOException e) {
            throw new UncheckedIOException("a question could not be kept", e);
        }
        entries.put(id, entry);
    }
}
