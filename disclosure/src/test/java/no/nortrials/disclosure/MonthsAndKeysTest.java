package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.AUGUST;
import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.JULY;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static no.nortrials.disclosure.Hospital.keys;
import static no.nortrials.disclosure.Hospital.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsAndKeysTest {
    private final TestClock clock = new TestClock();
    private final Ledger ledger = Ledger.inMemory();
    private final Snapshot snapshot = Hospital.inJuly();
    private final Gate gate = Gate.open(snapshot, ledger, Policy.DEFAULT, clock);

    @Test
    void gateOpenedAnewContinuesWhereItWas() {
        var asked = gate.ask(FJORD, july("C50", first(57)));

        var reopened = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock);

        assertThat(reopened.allowance(FJORD)).isEqualTo(gate.allowance(FJORD)).isEqualTo(new Allowance(49, 2, 5));
        assertThat(reopened.ask(FJORD, july("C50", first(57)))).isEqualTo(asked);
        assertThat(reopened.ask(FJORD, july("C50 without one", first(56)))).isEqualTo(asked);
    }

    /** T9: another month is another draw, and a month's end is no refill. */
    @Test
    void sameQuestionInTheNextMonthIsChargedAgain() {
        gate.ask(FJORD, july("C50", first(57)));

        gate.begin(Hospital.in(AUGUST, keys(1, 2, 3)));

        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(49);
        assertThat(gate.price(FJORD, List.of(question("C50")))).isEqualTo(1);
        var answer = gate.ask(FJORD, new Counted(question("C50"), AUGUST, first(57)));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Released.class, told -> assertThat(told.epoch()).isEqualTo(AUGUST));
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(48);
    }

    @Test
    void openingWithTheNextMonthBeginsIt() {
        var reopened = Gate.open(Hospital.in(AUGUST, keys(1, 2, 3)), ledger, Policy.DEFAULT, clock);

        assertThat(reopened.ask(FJORD, new Counted(question("C50"), AUGUST, first(57))))
                .isInstanceOf(Answer.Released.class);
        assertThat(ledger.events())
                .filteredOn(event -> event instanceof Event.EpochBegan)
                .hasSize(2);
    }

    @Test
    void monthsDoNotGoBack() {
        gate.begin(Hospital.in(AUGUST, keys(1, 2, 3)));

        assertThatThrownBy(() -> Gate.open(snapshot, ledger, Policy.DEFAULT, clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("`2026-08`")
                .hasMessageContaining("`2026-07`");
    }

    @Test
    void samemonthWithOtherPersonsIsNotTheFrozenOne() {
        var fewer = Snapshot.of(JULY, keys(1, 2, 3), Hospital.persons(7_999));

        assertThatThrownBy(() -> Gate.open(fewer, ledger, Policy.DEFAULT, clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("`2026-07`");
    }

    @Test
    void otherKeysWithoutARotationAreRefused() {
        var foreign = Hospital.in(AUGUST, keys(4, 5, 6));

        assertThatThrownBy(() -> Gate.open(foreign, ledger, Policy.DEFAULT, clock))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> gate.begin(foreign)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rotationIsChargedToEverybodyAndStandsInTheLedger() {
        var august = Hospital.in(AUGUST, keys(4, 5, 6));

        var rotation = gate.rotate(august, true);

        assertThat(rotation).isEqualTo(new Rotation.Done(10));
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(40);
        assertThat(Gate.open(august, ledger, Policy.DEFAULT, clock)
                        .allowance(FJORD)
                        .numbers())
                .isEqualTo(40);
    }

    @Test
    void youngKeysAreNotChangedWithoutAnEmergency() {
        var start = clock.instant();
        var august = Hospital.in(AUGUST, keys(4, 5, 6));
        clock.pass(Duration.ofDays(30));

        var rotation = gate.rotate(august, false);

        assertThat(rotation).isEqualTo(new Rotation.TooSoon(start.plus(Duration.ofDays(365))));
        clock.pass(Duration.ofDays(335));
        assertThat(gate.rotate(august, false)).isEqualTo(new Rotation.Done(10));
    }
}
