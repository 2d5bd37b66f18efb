package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T7, and the messages and order of T10: what lies below the threshold, and what is said besides the number. */
class ThresholdTest {

    @Test
    void noneToNineGetTheSameBytesAndTenGetsANumber() {
        var answers = IntStream.rangeClosed(0, 9).mapToObj(ThresholdTest::askedAlone);

        assertThat(answers.map(Answer::toString)).containsOnly("Suppressed[threshold=10, epoch=2026-07]");
        assertThat(askedAlone(10)).isInstanceOf(Answer.Released.class);
    }

    @Test
    void messageAboutASetBeyondTheSnapshotCarriesNoCountAndNoPlace() {
        var gate = gate();
        var beyond = Cohort.of(IntStream.range(7_990, 8_001));

        assertThatThrownBy(() -> gate.ask(FJORD, july("C50", beyond)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A cohort must lie within the snapshot of `8000` persons, but reached beyond");
    }

    @Test
    void eventsPrintNoSet() {
        var ledger = Ledger.inMemory();
        Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, new TestClock()).ask(FJORD, july("C50", first(57)));

        assertThat(ledger.events().toString()).contains("Cohort[not shown]").doesNotContain("57");
    }

    private static Answer askedAlone(int persons) {
        return gate().ask(FJORD, july("G12", first(persons)));
    }

    private static Gate gate() {
        return Gate.open(Hospital.inJuly(), Ledger.inMemory(), Policy.DEFAULT, new TestClock());
    }
}
