package no.nortrials.delivery.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import no.nortrials.delivery.capacity.Complexity.Band;
import no.nortrials.delivery.capacity.Protocol.Extra;
import no.nortrials.delivery.capacity.Protocol.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods 5.2: the published workload rule, and our own table. */
class ComplexityTest {
    @ParameterizedTest
    @CsvSource({"5, 4, 0, 25", "6.5, 3, 8, 52"})
    void workload(double score, int active, int followUp, double expected) {
        assertThat(new Complexity(score).workload(active, followUp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NO_TREATMENT, 2, 9, 1",
        "NO_TREATMENT, 5, 0, 2",
        "NO_TREATMENT, 6, 0, 3",
        "PHASE_3_OR_4, 30, 1, 4",
        "PHASE_3_OR_4, 30, 2, 5",
        "PHASE_2, 30, 0, 5",
        "PHASE_2, 30, 3, 5",
        "PHASE_2, 30, 4, 6",
        "PHASE_3_OR_4, 30, 6, 7",
        "CELL_OR_GENE_FOLLOW_UP, 1, 0, 7",
        "FIRST_DOSES, 1, 0, 8"
    })
    void levelOfTheTable(Kind kind, int contacts, int demands, double level) {
        assertThat(Complexity.of(new Protocol(kind, contacts, demands, Set.of()))
                        .score())
                .isEqualTo(level);
    }

    @Test
    void extrasAddHalvesUpToTen() {
        var all = EnumSet.allOf(Extra.class);

        assertThat(Complexity.of(new Protocol(Kind.PHASE_2, 9, 4, Set.of(Extra.INPATIENT_STAY)))
                        .score())
                .isEqualTo(6.5);
        assertThat(Complexity.of(new Protocol(Kind.FIRST_DOSES, 9, 4, all)).score())
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"3, LOW", "3.5, MODERATE", "5.5, MODERATE", "6, HIGH", "7.5, HIGH", "8, VERY_HIGH"})
    void bands(double score, Band band) {
        assertThat(new Complexity(score).band()).isEqualTo(band);
    }

    @Test
    void nameSaysThatNobodyValidatedIt() {
        assertThat(Complexity.TABLE).contains("unvalidated").doesNotContain("OPAL");
    }

    @Test
    void impossibleScoreIsNamed() {
        assertThatThrownBy(() -> new Complexity(4.7)).hasMessageContaining("4.7");
    }
}
