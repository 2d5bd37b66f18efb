package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what a load meets and writes the rejects: source, line, reason, field, and nothing of any patient. */
final class Ledger implements AutoCloseable {
    private final List<String> sources = new ArrayList<>();
    private final Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
    private final Map<Noted, Long> notes = new EnumMap<>(Noted.class);
    private final @Nullable Writer file;
    private long patients;
    private long events;

    private Ledger(@Nullable Writer file) {
        this.file = file;
    }

    static Ledger to(Optional<Path> rejects) throws IOException {
        if (rejects.isEmpty()) return new Ledger(null);
        Writer writer = Files.newBufferedWriter(rejects.get());
        writer.write("source,line,reason,field\n");
        return new Ledger(writer);
    }

    /** The number of a further file. */
    int source(String name) {
        sources.add(name);
        return sources.size() - 1;
    }

    String name(int source) {
        return sources.get(source);
    }

    void reject(Where where, Refusal refusal) throws IOException {
        reject(where, refusal.reason(), refusal.field());
    }

    void reject(Where where, Reason reason, String field) throws IOException {
        rejects.merge(reason, 1L, Long::sum);
        if (file == null) return;
        file.write(quoted(name(where.source())) + "," + where.line() + "," + reason + "," + quoted(field) + "\n");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"").replace('\n', ' ') + "\"";
    }

    void note(Noted noted) {
        notes.merge(noted, 1L, Long::sum);
    }

    void loaded(long eventsOfOne) {
        patients++;
        events += eventsOfOne;
    }

    long patients() {
        return patients;
    }

    LoadCounts counts() {
        return new LoadCounts(patients, events, rejects, notes);
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
