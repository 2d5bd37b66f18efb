package no.nortrials.cohort.index.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanesTest {
    private final Lanes scalar = new ScalarLanes();
    private final Lanes vector = new VectorLanes();

    @RepeatedTest(20)
    void packs_the_same_persons_with_and_without_vectors(RepetitionInfo repetition) {
        byte[] marks = marks(repetition.getCurrentRepetition());
        byte[] others = marks.clone();
        long[] before = {5};
        long[] one = set(before);
        long[] other = set(before);

        scalar.pack(marks, one);
        vector.pack(others, other);

        assertThat(other).isEqualTo(one);
        assertThat(others).isEqualTo(marks).containsOnly(0);
    }

    @RepeatedTest(20)
    void packs_those_between_bounds_the_same_with_and_without_vectors(RepetitionInfo repetition) {
        byte[] marks = marks(repetition.getCurrentRepetition());
        byte[] others = marks.clone();
        long[] one = set();
        long[] other = set();
        int low = 1 + repetition.getCurrentRepetition() * 3;
        int high = low + repetition.getCurrentRepetition() % 3 * 20;

        scalar.packBetween(marks, low, high, one);
        vector.packBetween(others, low, high, other);

        assertThat(other).isEqualTo(one);
        assertThat(others).isEqualTo(marks).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 33, 500, 2048})
    void compares_numbers_the_same_with_and_without_vectors(int count) {
        var random = new Random(count);
        MemorySegment numbers = MemorySegment.ofArray(new byte[4 * (count + 7)]);
        for (int i = 0; i < numbers.byteSize(); i++) numbers.set(ValueLayout.JAVA_BYTE, i, (byte) random.nextInt());
        for (int hit = 0; hit < 2; hit++) {
            var two = new byte[2][2048];
            var four = new byte[2][2048];

            scalar.inside16(numbers, 7, count, -9000, 12000, hit, two[0]);
            vector.inside16(numbers, 7, count, -9000, 12000, hit, two[1]);
            scalar.inside32(numbers, 7, count, Integer.MIN_VALUE, 70_000_000, hit, four[0]);
            vector.inside32(numbers, 7, count, Integer.MIN_VALUE, 70_000_000, hit, four[1]);

            assertThat(two[1]).isEqualTo(two[0]);
            assertThat(four[1]).isEqualTo(four[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 7})
    void packs_those_with_a_bit_the_same_with_and_without_vectors(int bit) {
        byte[] marks = marks(3);
        marks[70] = -1;
        byte[] others = marks.clone();
        long[] one = set();
        long[] other = set();

        scalar.packBit(marks, bit, one);
        vector.packBit(others, bit, other);

        assertThat(other).isEqualTo(one);
        assertThat(Bits.has(one, 70)).isTrue();
        assertThat(others).isEqualTo(marks).containsOnly(0);
    }

    private static byte[] marks(int seed) {
        var random = new Random(seed);
        var marks = new byte[Bits.PERSONS];
        for (int i = 0; i < marks.length; i++) if (random.nextInt(seed) < 3) marks[i] = (byte) random.nextInt(128);
        marks[Bits.PERSONS - 1] = 127;
        return marks;
    }

    private static long[] set(long... first) {
        var set = new long[Bits.WORDS];
        System.arraycopy(first, 0, set, 0, first.length);
        return set;
    }
}
