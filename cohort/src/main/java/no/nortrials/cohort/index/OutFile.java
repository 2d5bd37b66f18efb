package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers one after the other, the least significant byte first, from a place in a file on. */
final class OutFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final VarHandle I16 = view(short[].class);
    private static final VarHandle I32 = view(int[].class);
    private static final VarHandle I64 = view(long[].class);

    private final FileChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private int size;
    private long position;

    private OutFile(FileChannel channel) {
        this.channel = channel;
    }

    private static VarHandle view(Class<?> numbers) {
        return MethodHandles.byteArrayViewVarHandle(numbers, ByteOrder.LITTLE_ENDIAN);
    }

    static OutFile create(Path file) throws IOException {
        return new OutFile(FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE));
    }

    /** Writes to an existing file from a position on. */
    static OutFile at(Path file, long position) throws IOException {
        var out = new OutFile(FileChannel.open(file, StandardOpenOption.WRITE));
        out.position = position;
        return out;
    }

    OutFile i8(int number) throws IOException {
        buffer[room(1)] = (byte) number;
        return this;
    }

    OutFile i16(int number) throws IOException {
        I16.set(buffer, room(2), (short) number);
        return this;
    }

    OutFile i32(int number) throws IOException {
        I32.set(buffer, room(4), number);
        return this;
    }

    OutFile i64(long number) throws IOException {
        I64.set(buffer, room(8), number);
        return this;
    }

    /** The lower bytes of a number. */
    OutFile number(long number, int bytes) throws IOException {
        return switch (bytes) {
            case 1 -> i8((int) number);
            case 2 -> i16((int) number);
            case 4 -> i32((int) number);
            default -> i64(number);
        };
    }

    OutFile bytes(byte[] bytes) throws IOException {
        return bytes(bytes, bytes.length);
    }

    /** The first bytes of an array. */
    OutFile bytes(byte[] bytes, int length) throws IOException {
        int from = 0;
        while (from < length) {
            if (size == BUFFER) flush();
            int count = Math.min(BUFFER - size, length - from);
            System.arraycopy(bytes, from, buffer, size, count);
            size += count;
            from += count;
        }
        return this;
    }

    /** Where the next byte goes. */
    long position() {
        return position + size;
    }

    byte[] read(long from, int length) throws IOException {
        flush();
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining())
            if (channel.read(into, from + into.position()) < 0)
                throw new IOException("a scratch file ends at `" + channel.size() + "`");
        return into.array();
    }

    /** The place in the buffer of the next bytes. */
    private int room(int bytes) throws IOException {
        if (BUFFER - size < bytes) flush();
        int place = size;
        size += bytes;
        return place;
    }

    private void flush() throws IOException {
        ByteBuffer full = ByteBuffer.wrap(buffer, 0, size);
        while (full.hasRemaining()) position += channel.write(full, position);
        size = 0;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
