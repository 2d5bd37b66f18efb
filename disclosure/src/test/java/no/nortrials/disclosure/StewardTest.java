package no.nortrials.disclosure;

import static no.nortrials.disclosure.Event.Verdict.RELEASED;
import static no.nortrials.disclosure.Event.Verdict.WITHHELD;
import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.JULY;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static no.nortrials.disclosure.Hospital.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StewardTest {
    private static final Steward STEWARD = new Steward("steward-osl-17");
    private final Ledger ledger = Ledger.inMemory();
    private final TestClock clock = new TestClock();
    private final Counted asked = july("C50", first(57));

    @Test
    void answerByHandWaitsUntilItIsReleasedAndIsPaidForOnce() {
        var gate = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT.releasedByHand(), clock);

        assertThat(gate.ask(FJORD, asked)).isEqualTo(new Answer.Refused(new Refusal.AwaitsSteward()));
        gate.decide(STEWARD, FJORD, question("C50"), RELEASED);

        assertThat(gate.ask(FJORD, asked)).isEqualTo(new Answer.Released(60, JULY));
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(49);
    }

    @Test
    void withheldAnswerIsNotToldAlsoAfterARestart() {
        var gate = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock);
        gate.ask(FJORD, asked);

        gate.decide(STEWARD, FJORD, question("C50"), WITHHELD);

        var withheld = new Answer.Refused(new Refusal.Withheld());
        assertThat(gate.ask(FJORD, asked)).isEqualTo(withheld);
        assertThat(Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock).ask(FJORD, asked))
                .isEqualTo(withheld);
        gate.decide(STEWARD, FJORD, question("C50"), RELEASED);
        assertThat(gate.ask(FJORD, asked)).isEqualTo(new Answer.Released(60, JULY));
    }
}
