package no.nortrials.benchmark.nation;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;

/** How fast this machine reads memory: all processors add up a segment much greater than any cache. */
final class Bandwidth {
    private static final long BYTES = 1L << 30;
    private static final int TRIES = 5;

    private Bandwidth() {}

    /** Bytes in a second, the best of some tries. */
    static double measured() {
        int lanes = Runtime.getRuntime().availableProcessors();
        try (Arena arena = Arena.ofShared()) {
            MemorySegment memory = arena.allocate(BYTES, Long.BYTES);
            memory.fill((byte) 1);
            return IntStream.range(0, TRIES)
                    .mapToDouble(i -> once(memory, lanes))
                    .max()
                    .orElseThrow();
        }
    }

    private static double once(MemorySegment memory, int lanes) {
        long begin = System.nanoTime();
        long part = BYTES / lanes;
        long sum = IntStream.range(0, lanes)
                .parallel()
                .mapToLong(lane -> sum(memory.asSlice(lane * part, part)))
                .sum();
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (sum == 0) throw new IllegalStateException("the memory is filled with ones, but added up to nothing");
        return BYTES / seconds;
    }

    /** Four sums, so that no addition waits for the one before. */
    private static long sum(MemorySegment part) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        for (long i = 0; i + 4 <= part.byteSize() / Long.BYTES; i += 4) {
            a += part.getAtIndex(ValueLayout.JAVA_LONG, i);
            b += part.getAtIndex(ValueLayout.JAVA_LONG, i + 1);
            c += part.getAtIndex(ValueLayout.JAVA_LONG, i + 2);
            d += part.getAtIndex(ValueLayout.JAVA_LONG, i + 3);
        }
        return a + b + c + d;
    }
}
