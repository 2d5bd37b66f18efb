package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.AUGUST;
import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.JULY;
import static no.nortrials.disclosure.Hospital.TIND;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static no.nortrials.disclosure.Hospital.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTest {
    private final TestClock clock = new TestClock();
    private final Ledger ledger = Ledger.inMemory();
    private final Snapshot snapshot = Hospital.inJuly();
    private final Gate gate = Gate.open(snapshot, ledger, Policy.DEFAULT, clock);

    @Test
    void sameQuestionGetsTheSameAnswerAndCostsNothing() {
        var asked = gate.ask(FJORD, july("C50", first(57)));
        var left = gate.allowance(FJORD);

        var again = gate.ask(FJORD, july("C50", first(57)));

        assertThat(again).isEqualTo(asked).isEqualTo(new Answer.Released(60, JULY));
        assertThat(gate.allowance(FJORD)).isEqualTo(left).isEqualTo(new Allowance(49, 2, 5));
        assertThat(gate.price(FJORD, List.of(question("C50"), question("E11")))).isEqualTo(1);
    }

    @Test
    void suppressedAnswerCostsWhatAReleasedOneCosts() {
        var answer = gate.ask(FJORD, july("G12", first(9)));

        assertThat(answer).isEqualTo(new Answer.Suppressed(10, JULY));
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(49);
    }

    @Test
    void fourthAskingWithinAMinuteIsRefusedUntilTheFirstIsAMinuteOld() {
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            gate.ask(FJORD, july("I50." + i, first(100 + 50 * i)));
            clock.pass(Duration.ofSeconds(7));
        }

        var fourth = gate.ask(FJORD, july("I51", first(333)));
        clock.pass(Duration.ofSeconds(39));

        assertThat(fourth).isEqualTo(new Answer.Refused(new Refusal.TooFast(start.plusSeconds(60))));
        assertThat(gate.ask(FJORD, july("I51", first(333)))).isInstanceOf(Answer.Released.class);
    }

    @Test
    void fiftyFirstNumberOfTheWeekIsRefusedUntilTheFirstIsAWeekOld() {
        var start = clock.instant();
        gate.ask(FJORD, funnel(48));
        clock.pass(Duration.ofHours(3));
        gate.ask(FJORD, july("E10", first(2_001)));
        var more = List.of(july("E11", first(3_001)), july("E12", first(4_001)));

        var refused = gate.ask(FJORD, more);

        var reason = new Refusal.BudgetSpent(2, 1, start.plus(Duration.ofDays(7)));
        assertThat(refused).containsOnly(new Answer.Refused(reason));
        assertThat(gate.ask(TIND, more)).allMatch(answer -> answer instanceof Answer.Released);
        clock.pass(Duration.ofDays(7).minusHours(3));
        assertThat(gate.ask(FJORD, more)).allMatch(answer -> answer instanceof Answer.Released);
    }

    @Test
    void askingLargerThanAWeekIsRefusedForGood() {
        var answers = gate.ask(FJORD, funnel(51));

        assertThat(answers).containsOnly(new Answer.Refused(new Refusal.TooLarge(51, 50)));
        assertThat(((Answer.Refused) answers.getFirst()).whenAgain()).isEmpty();
        assertThat(gate.allowance(FJORD)).isEqualTo(new Allowance(50, 3, 5));
    }

    @Test
    void knownStepsOfAFunnelAreToldEvenWhenNewOnesAreRefused() {
        gate.ask(FJORD, funnel(50));
        var longer = List.of(july("step 0", first(4_000)), july("step 50", first(50)));

        var answers = gate.ask(FJORD, longer);

        assertThat(answers.getFirst()).isInstanceOf(Answer.Released.class);
        assertThat(answers.getLast()).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void textGivenTwiceInOneAskingIsPaidForOnce() {
        var answers = gate.ask(FJORD, List.of(july("C61", first(120)), july("C61", first(120))));

        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(49);
    }

    @Test
    void countOfAnotherMonthMustBeCountedAgain() {
        var stale = new Counted(question("C50"), AUGUST, first(57));

        assertThat(gate.ask(FJORD, stale)).isEqualTo(new Answer.Refused(new Refusal.OutOfDate(JULY)));
    }

    @Test
    void nothingIsToldOrChargedWhenTheLedgerCannotKeepIt() {
        var full = new FullLedger();
        var strict = Gate.open(snapshot, full, Policy.DEFAULT, clock);
        full.isFull = true;

        assertThatThrownBy(() -> strict.ask(FJORD, july("C50", first(57)))).isInstanceOf(UncheckedIOException.class);

        assertThat(strict.allowance(FJORD)).isEqualTo(new Allowance(50, 3, 5));
        assertThat(strict.price(FJORD, List.of(question("C50")))).isEqualTo(1);
    }

    private static List<Counted> funnel(int steps) {
        return IntStream.range(0, steps)
                .mapToObj(i -> july("step " + i, first(4_000 - 50 * i)))
                .toList();
    }

    private static final class FullLedger implements Ledger {
        private boolean isFull;

        @Override
        public void append(List<Event> events) {
            if (isFull) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        }

        @Override
        public List<Event> events() {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
