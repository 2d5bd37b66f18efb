package no.nortrials.cohort.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Brings the patients of each block together in one scratch file, in which the place of each is known beforehand: two bytes of the
 * place in the block, four of how many bytes the events take, and these as {@link EventBytes}.
 */
final class Scatter {
    /** The bytes before the events of a patient. */
    static final int HEAD = 6;

    private static final int BUFFER = 1 << 14;

    private final Ranking ranking;
    private final Terms terms;
    private final boolean[] numbered;
    private final long[] starts;
    private final long[] events;
    private final long[] numberUnits;

    Scatter(Ranking ranking, Terms terms, boolean[] numbered) {
        this.ranking = ranking;
        this.terms = terms;
        this.numbered = numbered;
        this.starts = new long[ranking.blocks() + 1];
        this.events = new long[ranking.blocks()];
        this.numberUnits = new long[ranking.blocks()];
    }

    /** Where the bytes of a block start in the file. */
    long start(int block) {
        return starts[block];
    }

    /** How many events a block has. */
    long events(int block) {
        return events[block];
    }

    /** How much room the numbers of a block take, in units of two bytes. */
    long numberUnits(int block) {
        return numberUnits[block];
    }

    void run(List<EventSpill.Chunk> chunks, Path out) throws IOException {
        long[][] places = places(chunks);
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Parallel.run(chunks.size(), i -> {
                byte[] bytes = Files.readAllBytes(chunks.get(i).file());
                Files.delete(chunks.get(i).file());
                scatter(chunks.get(i), bytes, places[i], channel);
            });
        }
    }

    /** For each chunk and block, where the first of its bytes goes. */
    private long[][] places(List<EventSpill.Chunk> chunks) {
        var sizes = new long[chunks.size()][ranking.blocks()];
        for (int i = 0; i < sizes.length; i++) {
            EventSpill.Chunk chunk = chunks.get(i);
            for (int j = 0; j < chunk.patients().length; j++)
                sizes[i][ranking.rank(chunk.patients()[j]) >>> 16] += HEAD + chunk.lengths()[j];
        }
        long place = 0;
        for (int block = 0; block < ranking.blocks(); block++) {
            starts[block] = place;
            for (long[] ofChunk : sizes) {
                long size = ofChunk[block];
                ofChunk[block] = place;
                place += size;
            }
        }
        starts[ranking.blocks()] = place;
        return sizes;
    }

    private void scatter(EventSpill.Chunk chunk, byte[] bytes, long[] places, FileChannel out) throws IOException {
        var buffers = new ByteBuffer[places.length];
        for (int i = 0; i < buffers.length; i++)
            buffers[i] = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        var counts = new long[places.length];
        var units = new long[places.length];
        var cursor = new EventCursor(bytes, numbered);
        int from = 0;
        for (int i = 0; i < chunk.patients().length; i++) {
            int rank = ranking.rank(chunk.patients()[i]);
            int block = rank >>> 16;
            int length = chunk.lengths()[i];
            if (buffers[block].remaining() < HEAD) places[block] += flush(buffers[block], places[block], out);
            buffers[block].putChar((char) rank).putInt(length);
            places[block] += put(bytes, from, length, buffers[block], places[block], out);
            for (cursor.moveTo(from); cursor.place() < from + length; counts[block]++) {
                cursor.read();
                units[block] += terms.spilledWidth(cursor.term()) / 2;
            }
            from += length;
        }
        for (int block = 0; block < buffers.length; block++) flush(buffers[block], places[block], out);
        add(counts, units);
    }

    private synchronized void add(long[] counts, long[] units) {
        for (int block = 0; block < units.length; block++) {
            events[block] += counts[block];
            numberUnits[block] += units[block];
        }
    }

    /** Says how many bytes were written. */
    private static long put(byte[] bytes, int from, int length, ByteBuffer buffer, long place, FileChannel out)
            throws IOException {
        long written = 0;
        for (int done = 0; done < length; ) {
            if (!buffer.hasRemaining()) written += flush(buffer, place + written, out);
            int count = Math.min(buffer.remaining(), length - done);
            buffer.put(bytes, from + done, count);
            done += count;
        }
        return written;
    }

    /** Says how many bytes were written. */
    private static long flush(ByteBuffer buffer, long place, FileChannel out) throws IOException {
        buffer.flip();
        int count = buffer.remaining();
        for (long at = place; buffer.hasRemaining(); ) at += out.write(buffer, at);
        buffer.clear();
        return count;
    }
}
