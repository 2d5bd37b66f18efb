package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventBytesTest {
    private static final long[] NUMBERS = {0, 1, -1, 63, 64, -64, -65, 8_191, 8_192, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final int[] TERMS = {0, 1, 127, 128, 16_383, 16_384, 99_999};

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4_444})
    void what_is_written_is_read(long seed) {
        var written = new EventBytes();
        var numbered = new boolean[100_000];
        for (int i = 0; i < numbered.length; i++) numbered[i] = i % 2 == 1;
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) write(random, written, numbered);

        var cursor = new EventCursor(Arrays.copyOf(written.bytes(), written.size()), numbered);

        random.setSeed(seed);
        for (int i = 0; i < 2_000; i++) {
            cursor.read();
            assertThat(cursor.term()).isEqualTo(TERMS[random.nextInt(TERMS.length)]);
            assertThat(cursor.day()).isEqualTo(random.nextInt(1 << 16));
            assertThat(cursor.site()).isEqualTo(random.nextInt(1 << 16));
            long number = NUMBERS[random.nextInt(NUMBERS.length)];
            if (numbered[cursor.term()]) assertThat(cursor.number()).isEqualTo(number);
        }
        assertThat(cursor.place()).isEqualTo(written.size());
    }

    private static void write(Random random, EventBytes to, boolean[] numbered) {
        int term = TERMS[random.nextInt(TERMS.length)];
        to.add(term, random.nextInt(1 << 16), random.nextInt(1 << 16));
        long number = NUMBERS[random.nextInt(NUMBERS.length)];
        if (numbered[term]) to.addNumber(number);
    }
}
