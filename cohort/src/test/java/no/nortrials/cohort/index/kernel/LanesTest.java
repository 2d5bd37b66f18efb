package no.nortrials.cohort.index.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

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
