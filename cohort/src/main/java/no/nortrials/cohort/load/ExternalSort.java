package no.nortrials.cohort.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts more rows than fit into memory: runs of a bounded size go to scratch files, which are merged. */
final class ExternalSort implements AutoCloseable {
    /** So many files are open at a time. */
    private static final int FAN_IN = 64;

    private final Path folder;
    private final String name;
    private final int bytes;
    private final List<Row> buffer = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private int buffered;
    private int written;

    ExternalSort(Path folder, String name, int bytes) {
        this.folder = folder;
        this.name = name;
        this.bytes = bytes;
    }

    void add(Row row) throws IOException {
        buffer.add(row);
        buffered += row.bytes();
        if (buffered >= bytes) spill();
    }

    private void spill() throws IOException {
        buffer.sort(Row.ORDER);
        runs.add(write(RowCursor.of(buffer.iterator())));
        buffer.clear();
        buffered = 0;
        if (runs.size() == FAN_IN) mergeRuns();
    }

    private Path write(RowCursor rows) throws IOException {
        Path file = folder.resolve(name + written++);
        RowRun.write(rows, file);
        return file;
    }

    private void mergeRuns() throws IOException {
        Path merged;
        try (var merge = new Merge(runs)) {
            merged = write(merge);
        }
        for (Path run : runs) Files.delete(run);
        runs.clear();
        runs.add(merged);
    }

    /** All rows in order; nothing is added afterwards. */
    RowCursor sorted() throws IOException {
        if (!runs.isEmpty() && !buffer.isEmpty()) spill();
        if (!runs.isEmpty()) return new Merge(runs);
        buffer.sort(Row.ORDER);
        return RowCursor.of(buffer.iterator());
    }

    /** How many scratch files were written. */
    int written() {
        return written;
    }

    @Override
    public void close() throws IOException {
        buffer.clear();
        for (Path run : runs) Files.deleteIfExists(run);
    }

    private static final class Merge implements RowCursor {
        private final List<RowRun> open = new ArrayList<>();
        private final PriorityQueue<RowRun> waiting = new PriorityQueue<>(RowRun.ORDER);

        Merge(List<Path> runs) throws IOException {
            for (Path run : runs) open.add(RowRun.open(run));
            for (RowRun run : open) if (!run.isEmpty()) waiting.add(run);
        }

        @Override
        public @Nullable Row next() throws IOException {
            RowRun least = waiting.poll();
            if (least == null) return null;
            Row row = least.next();
            if (!least.isEmpty()) waiting.add(least);
            return row;
        }

        @Override
        public void close() throws IOException {
            for (RowRun run : open) run.close();
        }
    }
}
