package no.nortrials.cohort.index;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Brings the events of each block together in one scratch file, in which the place of each is known beforehand. */
final class Scatter {
    /** The bytes of an event: eight of term, day and person, eight of the number, two of the hospital. */
    static final int BYTES = 18;

    private static final int BUFFER = 1024 * BYTES;
    private static final ValueLayout.OfInt I32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong I64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final PeopleSpill people;
    private final Ranking ranking;
    private final Terms terms;
    private final boolean[] numbered;
    private final long[] starts;
    private final long[] numberUnits;

    Scatter(PeopleSpill people, Ranking ranking, TermSpill spill, Terms terms) {
        this.people = people;
        this.ranking = ranking;
        this.terms = terms;
        this.numbered = new boolean[spill.all().size()];
        for (SpilledTerm each : spill.all()) numbered[each.id()] = each.term().measure() instanceof Measure.Numeric;
        this.starts = new long[ranking.blocks() + 1];
        this.numberUnits = new long[ranking.blocks()];
    }

    /** Where the events of a block start. */
    long start(int block) {
        return starts[block];
    }

    /** How much room the numbers of a block take, in units of two bytes. */
    long numberUnits(int block) {
        return numberUnits[block];
    }

    void run(List<EventSpill.Chunk> chunks, Path out) throws IOException {
        long[][] places = places(chunks);
        try (FileChannel channel = FileChannel.open(out, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Parallel.run(chunks.size(), i -> {
                scatter(chunks.get(i), places[i], channel);
                Files.delete(chunks.get(i).file());
            });
        }
    }

    /** For each chunk and block, where the first of its events goes. */
    private long[][] places(List<EventSpill.Chunk> chunks) {
        var counts = new long[chunks.size()][ranking.blocks()];
        for (int i = 0; i < counts.length; i++)
            for (int patient = chunks.get(i).from(); patient < chunks.get(i).to(); patient++)
                counts[i][ranking.rank(patient) >>> 16] += people.events(patient);
        long place = 0;
        for (int block = 0; block < ranking.blocks(); block++) {
            starts[block] = place;
            for (long[] ofChunk : counts) {
                long count = ofChunk[block];
                ofChunk[block] = place;
                place += count;
            }
        }
        starts[ranking.blocks()] = place;
        return counts;
    }

    private void scatter(EventSpill.Chunk chunk, long[] places, FileChannel out) throws IOException {
        var buffers = new ByteBuffer[places.length];
        for (int i = 0; i < buffers.length; i++)
            buffers[i] = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
        var units = new long[places.length];
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment events = Mapped.read(chunk.file(), arena);
            long at = 0;
            for (int patient = chunk.from(); patient < chunk.to(); patient++) {
                int rank = ranking.rank(patient);
                int block = rank >>> 16;
                for (int left = people.events(patient); left > 0; left--) {
                    int spilled = events.get(I32, at);
                    ByteBuffer buffer = buffers[block];
                    if (!buffer.hasRemaining()) places[block] += flush(buffer, places[block], out);
                    long number = numbered[spilled] ? terms.number(spilled, events.get(I64, at + 8)) : 0;
                    int id = terms.id(spilled);
                    buffer.putLong((long) id << 32 | (long) events.get(U16, at + 4) << 16 | (rank & 0xffff));
                    buffer.putLong(number).putChar(events.get(U16, at + 6));
                    units[block] += terms.width(id) / 2;
                    at += numbered[spilled] ? 16 : 8;
                }
            }
        }
        for (int block = 0; block < buffers.length; block++) flush(buffers[block], places[block], out);
        addUnits(units);
    }

    private synchronized void addUnits(long[] units) {
        for (int block = 0; block < units.length; block++) numberUnits[block] += units[block];
    }

    /** Says how many events were written. */
    private static long flush(ByteBuffer buffer, long place, FileChannel out) throws IOException {
        buffer.flip();
        long count = buffer.remaining() / BYTES;
        for (long at = place * BYTES; buffer.hasRemaining(); ) at += out.write(buffer, at);
        buffer.clear();
        return count;
    }
}
