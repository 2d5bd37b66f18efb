package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.TIND;
import static no.nortrials.disclosure.Hospital.first;
import static no.nortrials.disclosure.Hospital.july;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        for (int step = 0; step < 4; step++) {
            ask("step " + step, first(200 + 3 * step));
        }

        assertThat(origins())
                .startsWith(Event.Origin.DRAWN, Event.Origin.REPEATED)
                .endsWith(Event.Origin.DRAWN_NEAR);
    }

    @Test
    void sixthNearDuplicateIsDeclinedAndPaidFor() {
        ask("anchor", first(500));
        for (int i = 0; i < 5; i++) {
            ask("near " + i, swapped(5 * i, 4));
        }
        assertThat(gate.allowance(FJORD).nearDuplicates()).isZero();
        int left = gate.allowance(FJORD).numbers();

        var sixth = ask("near 6", swapped(40, 4));

        assertThat(sixth).isEqualTo(new Answer.Refused(new Refusal.NearDuplicatesSpent()));
        assertThat(gate.allowance(FJORD).numbers()).isEqualTo(left - 1);
        assertThat(ask("near 6", swapped(40, 4))).isEqualTo(sixth);
        assertThat(ask("far", first(540))).isInstanceOf(Answer.Released.class);
    }

    @Test
    void sameSetIsAlsoDeclinedOnceNearDuplicatesAreSpent() {
        for (int i = 0; i < 6; i++) {
            ask("wording " + i, first(57));
        }

        assertThat(ask("wording 7", first(57))).isEqualTo(new Answer.Refused(new Refusal.NearDuplicatesSpent()));
    }

    @Test
    void bordersLieWhereTheyShouldWithTheirChances() {
        var same = chances(KeyedThreshold.SAME);
        var near = chances(KeyedThreshold.NEAR);

        assertThat(same.keySet()).containsExactly(4, 5, 6, 7, 8);
        assertThat(same.get(4)).isEqualTo(1 - Math.cos(Math.PI / 10), within(1e-4));
        assertThat(same.get(8)).isEqualTo(Math.cos(4 * Math.PI / 10), within(1e-4));
        assertThat(near).hasSize(28).containsKeys(9, 36);
        assertThat(near.get(36)).isEqualTo(Math.pow(Math.sin(Math.PI / 56), 2), within(1e-4));
    }

    private static SortedMap<Integer, Double> chances(KeyedThreshold threshold) {
        return IntStream.range(0, 100_000)
                .mapToObj(i -> threshold.at((i + 0.5) / 100_000))
                .collect(Collectors.groupingBy(border -> border, TreeMap::new, Collectors.summingDouble(_ -> 1e-5)));
    }

    private Answer ask(String text, Cohort cohort) {
        clock.pass(Duration.ofSeconds(21));
        return gate.ask(FJORD, july(text, cohort));
    }

    /** The first 500 persons with some exchanged for others, so that it differs from them by twice as many. */
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
