package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.TIND;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private final Ledger ledger = Ledger.inMemory();
    private final TestClock clock = new TestClock();
    private final Gate gate = Gate.open(Hospital.inJuly(), ledger, Policy.DEFAULT, clock);

    @ParameterizedTest
    @ValueSource(ints = {57, 56, 54, 58, 60})
    void setsThatDifferByUpToThreeGetTheSameAnswer(int persons) {
        var asked = gate.ask(FJORD, july("C50", first(57)));

        assertThat(gate.ask(FJORD, july("C50 in other words", first(persons)))).isEqualTo(asked);
    }

    /** Otherwise ten and nine persons would be told apart by taking one away. */
    @Test
    void nineGetTheAnswerThatTenGotBefore() {
        var ten = gate.ask(FJORD, july("M45", first(10)));

        assertThat(ten).isEqualTo(gate.ask(FJORD, july("M45 without one", first(9))));
        assertThat(ten).isInstanceOf(Answer.Released.class);
    }

    @Test
    void organisationsAreGuardedApart() {
        gate.ask(FJORD, july("C50", first(57)));
        gate.ask(TIND, july("C50 in other words", first(57)));

        assertThat(origins()).containsExactly(Event.Origin.DRAWN, Event.Origin.DRAWN);
    }

    @Test
    void repetitionsDoNotDriftFromRepetitionToRepetition() {
        for (int step = 0; step < 10; step++) {
            ask("step " + step, first(200 + 3 * step));
        }

        assertThat(origins().subList(0, 2)).containsExactly(Event.Origin.DRAWN, Event.Origin.REPEATED);
        assertThat(origins().subList(2, 10)).containsAnyOf(Event.Origin.DRAWN, Event.Origin.DRAWN_NEAR);
    }

    @Test
    void whenNearDuplicatesAreManyNearlyTheSameIsTheSame() {
        ask("anchor", first(500));
        for (int i = 0; i < 5; i++) {
            ask("near " + i, swapped(5 * i, 5));
        }

        var sixth = ask("near 6", swapped(40, 5));

        assertThat(origins().getLast()).isEqualTo(Event.Origin.REPEATED);
        assertThat(sixth).isInstanceOf(Answer.Released.class);
        ask("far", first(540));
        assertThat(origins().getLast()).isEqualTo(Event.Origin.DRAWN);
    }

    @Test
    void bordersLieWhereTheyShouldWithTheirChances() {
        int[] counts = new int[29];
        IntStream.range(0, 100_000).forEach(i -> counts[KeyedThreshold.SAME.at((i + 0.5) / 100_000)]++);

        assertThat(counts[4] / 1e5).isEqualTo(1 - Math.cos(Math.PI / 10), within(1e-4));
        assertThat(counts[8] / 1e5).isEqualTo(Math.cos(4 * Math.PI / 10), within(1e-4));
        assertThat(IntStream.rangeClosed(4, 8).map(border -> counts[border]).sum())
                .isEqualTo(100_000);
        assertThat(KeyedThreshold.NEAR.at(0)).isEqualTo(12);
        assertThat(KeyedThreshold.NEAR.at(Math.nextDown(1.0))).isEqualTo(28);
    }

    private Answer ask(String text, Cohort cohort) {
        clock.pass(Duration.ofSeconds(21));
        return gate.ask(FJORD, july(text, cohort));
    }

    /** The first 500 persons with some exchanged for others, so that it differs from them by ten and from other such sets by twenty. */
    private static Cohort swapped(int from, int persons) {
        var kept = IntStream.range(0, 500).filter(place -> place < from || place >= from + persons);
        return Cohort.of(IntStream.concat(kept, IntStream.range(1_000 + from, 1_000 + from + persons)));
    }

    private List<Event.Origin> origins() {
        return ledger.events().stream()
                .filter(event -> event instanceof Event.Answered)
                .map(event -> ((Event.Answered) event).origin())
                .toList();
    }
}
