package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsSqlTest {
    @Test
    void numbersBesideEachOtherAreARangeAndTheOthersAList() {
        assertThat(RunsSql.oneOf("c", IntStream.of(9, 3, 4, 5, 12, 21, 20)))
                .isEqualTo("(c BETWEEN 3 AND 5 OR c BETWEEN 20 AND 21 OR c IN (9, 12))");
    }

    @Test
    void oneNumberIsAListAndNoneNeverHolds() {
        assertThat(RunsSql.oneOf("c", IntStream.of(7))).isEqualTo("(c IN (7))");
        assertThat(RunsSql.oneOf("c", IntStream.empty())).isEqualTo("FALSE");
    }
}
