package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes numbers one after the other, the least significant byte first, from a place in a file on. */
final class OutFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private long position;

    private OutFile(FileChannel channel) {
        this.channel = channel;
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

    OutFile i32(int number) throws IOException {
        room(4).putInt(number);
        return this;
    }

    OutFile i64(long number) throws IOException {
        room(8).putLong(number);
        return this;
    }

    /** The lower bytes of a number. */
    OutFile number(long number, int bytes) throws IOException {
        ByteBuffer room = room(8);
        switch (bytes) {
            case 1 -> room.put((byte) number);
            case 2 -> room.putShort((short) number);
            case 4 -> room.putInt((int) number);
            default -> room.putLong(number);
        }
        return this;
    }

    OutFile bytes(byte[] bytes) throws IOException {
        int from = 0;
        while (from < bytes.length) {
            ByteBuffer room = room(1);
            int count = Math.min(room.remaining(), bytes.length - from);
            room.put(bytes, from, count);
            from += count;
        }
        return this;
    }

    /** Where the next byte goes. */
    long position() {
        return position + buffer.position();
    }

    byte[] read(long from, int length) throws IOException {
        flush();
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining())
            if (channel.read(into, from + into.position()) < 0)
                throw new IOException("a scratch file ends at `" + channel.size() + "`");
        return into.array();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) flush();
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) position += channel.write(buffer, position);
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
