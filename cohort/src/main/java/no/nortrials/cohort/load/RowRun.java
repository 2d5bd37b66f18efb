package no.nortrials.cohort.load;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A scratch file of rows in order, read from the front. */
final class RowRun implements RowCursor {
    /** By their first rows. */
    static final Comparator<RowRun> ORDER = Comparator.comparing(RowRun::first, Row.ORDER);

    private final DataInputStream in;
    private @Nullable Row first;

    private RowRun(DataInputStream in) {
        this.in = in;
    }

    static void write(RowCursor rows, Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (Row row = rows.next(); row != null; row = rows.next()) write(row, out);
            out.writeBoolean(false);
        }
    }

    private static void write(Row row, DataOutputStream out) throws IOException {
        out.writeBoolean(true);
        out.writeUTF(row.key());
        out.writeByte(row.kind());
        out.writeLong(row.number());
        out.writeInt(row.payload().length);
        out.write(row.payload());
    }

    static RowRun open(Path file) throws IOException {
        var run = new RowRun(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
        run.first = run.read();
        return run;
    }

    private @Nullable Row read() throws IOException {
        if (!in.readBoolean()) return null;
        String key = in.readUTF();
        byte kind = in.readByte();
        long number = in.readLong();
        byte[] payload = new byte[in.readInt()];
        in.readFully(payload);
        return new Row(key, kind, number, payload);
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = first;
        if (row != null) first = read();
        return row;
    }

    boolean isEmpty() {
        return first == null;
    }

    private Row first() {
        Row row = first;
        if (row == null) throw new IllegalStateException("a run that is read to its end has no order");
        return row;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
