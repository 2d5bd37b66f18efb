package no.nortrials.cohort.index.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "0,1", "63,64", "63,65", "64,128", "1,65535", "0,65536", "65535,65536", "130,190", "7,7"})
    void adds_and_counts_a_range(int from, int to) {
        var set = new long[Bits.WORDS];

        Bits.add(set, from, to);

        assertThat(Bits.count(set, 0, Bits.PERSONS)).isEqualTo(to - from);
        assertThat(Bits.count(set, from, to)).isEqualTo(to - from);
        assertThat(Bits.count(set, 0, from)).isZero();
        assertThat(Bits.count(set, to, Bits.PERSONS)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "63", "64", "65", "65535", "65536"})
    void turns_round_within_the_persons_there_are(int persons) {
        var set = new long[Bits.WORDS];

        Bits.not(set, persons);

        assertThat(Bits.count(set, 0, Bits.PERSONS)).isEqualTo(persons);
        assertThat(Bits.count(set, 0, persons)).isEqualTo(persons);
    }

    @Test
    void walks_through_the_persons_of_a_set() {
        var set = new long[Bits.WORDS];
        for (int person : new int[] {0, 63, 64, 4711, 65535}) Bits.add(set, person, person + 1);
        List<Integer> walked = new ArrayList<>();

        for (int person = Bits.next(set, 0); person >= 0; person = Bits.next(set, person + 1)) walked.add(person);

        assertThat(walked).containsExactly(0, 63, 64, 4711, 65535);
    }
}
