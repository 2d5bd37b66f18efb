package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The events that came so far, on disk in the order in which they came: a file for some thousand patients. An event is four
 * bytes of the term, two of the day, two of the hospital and, when the term has numbers, eight of the number.
 */
final class EventSpill implements AutoCloseable {
    private static final long ENOUGH = 64L << 20;
    private static final int PATIENTS = 1 << 16;

    /**
     * One file.
     *
     * @param from the first patient
     * @param to the one after the last
     */
    record Chunk(Path file, int from, int to) {}

    private final Path folder;
    private final List<Chunk> chunks = new ArrayList<>();
    private OutFile out;
    private int first;

    EventSpill(Path folder) throws IOException {
        this.folder = folder;
        this.out = OutFile.create(file());
    }

    private Path file() {
        return folder.resolve("events-" + chunks.size());
    }

    void add(SpilledTerm term, int day, int site, long number) throws IOException {
        out.i32(term.id()).number(day, 2).number(site, 2);
        if (term.term().measure() instanceof Measure.Numeric) out.i64(number);
    }

    /** Says that this many patients have come with all their events. */
    void endPatient(int patients) throws IOException {
        if (out.position() < ENOUGH && patients - first < PATIENTS) return;
        endChunk(patients);
        out = OutFile.create(file());
    }

    /** All files, when no more events come. */
    List<Chunk> finish(int patients) throws IOException {
        endChunk(patients);
        return chunks;
    }

    private void endChunk(int patients) throws IOException {
        out.close();
        chunks.add(new Chunk(file(), first, patients));
        first = patients;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
