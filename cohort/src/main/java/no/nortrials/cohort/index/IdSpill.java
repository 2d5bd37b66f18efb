package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The ids of the patients that came so far: on disk, with a table of their hashes in memory. */
final class IdSpill implements AutoCloseable {
    private static final int LONGEST = 0xffff;

    private final Path path;
    private final OutFile file;
    private long[] hashes = new long[1024];
    private long[] ends = new long[1024];
    private int[] table = new int[4096];
    private int size;

    IdSpill(Path path) throws IOException {
        this.path = path;
        this.file = OutFile.create(path);
    }

    /** Adds an id, unless it is there. */
    boolean add(String id) throws IOException {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST)
            throw new IllegalArgumentException(
                    "an id has at most `" + LONGEST + "` bytes, but had `" + bytes.length + "`");
        long hash = hash(bytes);
        int slot = slot(bytes, hash);
        if (table[slot] != 0) return false;
        grow();
        hashes[size] = hash;
        file.bytes(bytes);
        ends[size] = file.position();
        size++;
        table[slot] = size;
        if (size * 2L > table.length) rehash();
        return true;
    }

    boolean contains(String id) throws IOException {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return table[slot(bytes, hash(bytes))] != 0;
    }

    private byte[] id(int number) throws IOException {
        long start = number == 0 ? 0 : ends[number - 1];
        return file.read(start, (int) (ends[number] - start));
    }

    /** Writes all ids in another order, each after its length. No more can be added. */
    void write(IntUnaryOperator order, OutFile out) throws IOException {
        file.close();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment ids = Mapped.read(path, arena);
            for (int i = 0; i < size; i++) {
                int number = order.applyAsInt(i);
                long start = number == 0 ? 0 : ends[number - 1];
                byte[] id = ids.asSlice(start, ends[number] - start).toArray(ValueLayout.JAVA_BYTE);
                out.number(id.length, 2).bytes(id);
            }
        }
    }

    /** Where an id is or would be: ids are compared themselves when their hashes are equal. */
    private int slot(byte[] id, long hash) throws IOException {
        int slot = (int) (hash >>> 32) & table.length - 1;
        while (table[slot] != 0 && !(hashes[table[slot] - 1] == hash && Arrays.equals(id(table[slot] - 1), id)))
            slot = slot + 1 & table.length - 1;
        return slot;
    }

    private void grow() {
        if (size < hashes.length) return;
        hashes = Arrays.copyOf(hashes, size + size / 2);
        ends = Arrays.copyOf(ends, hashes.length);
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int number = 0; number < size; number++) {
            int slot = (int) (hashes[number] >>> 32) & table.length - 1;
            while (table[slot] != 0) slot = slot + 1 & table.length - 1;
            table[slot] = number + 1;
        }
    }

    private static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte each : bytes) hash = (hash ^ each) * 0x9E3779B97F4A7C15L ^ hash >>> 29;
        return hash ^ hash >>> 32;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
