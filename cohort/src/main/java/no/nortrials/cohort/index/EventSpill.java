package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The events that came to one lane so far, on disk patient after patient as {@link EventBytes}: a file for some thousand patients. */
final class EventSpill implements AutoCloseable {
    private static final long ENOUGH = 16L << 20;

    /**
     * One file.
     *
     * @param patients the patients whose events are in it, in their order
     * @param lengths how many bytes those of each take
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Chunk(Path file, int[] patients, int[] lengths) {}

    private final Path folder;
    private final String name;
    private final List<Chunk> chunks = new ArrayList<>();
    private OutFile out;
    private int[] patients = new int[1 << 10];
    private int[] lengths = new int[1 << 10];
    private int size;

    /** @param name what the names of the files begin with */
    EventSpill(Path folder, String name) throws IOException {
        this.folder = folder;
        this.name = name;
        this.out = OutFile.create(file());
    }

    private Path file() {
        return folder.resolve(name + "-" + chunks.size());
    }

    void add(int patient, EventBytes events) throws IOException {
        out.bytes(events.bytes(), events.size());
        if (size == patients.length) {
            patients = Arrays.copyOf(patients, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        patients[size] = patient;
        lengths[size] = events.size();
        size++;
        if (out.position() < ENOUGH) return;
        endChunk();
        out = OutFile.create(file());
    }

    /** All files, when no more events come. */
    List<Chunk> finish() throws IOException {
        endChunk();
        return chunks;
    }

    private void endChunk() throws IOException {
        out.close();
        chunks.add(new Chunk(file(), Arrays.copyOf(patients, size), Arrays.copyOf(lengths, size)));
        size = 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
