package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static no.nortrials.disclosure.Hospital.JULY;
import static no.nortrials.disclosure.Hospital.july;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;

class LawsTest {
    private static final Snapshot SNAPSHOT = Hospital.inJuly();

    @Property(tries = 60)
    void anAnswerFollowsFromKeysMonthSetAndQuestionAlone(
            @ForAll @NotBlank String text, @ForAll @Size(max = 200) Set<@IntRange(max = 7_999) Integer> persons) {
        var counted = july(text, Cohort.of(persons.stream().mapToInt(i -> i)));

        var answer = gate().ask(FJORD, counted);

        assertThat(gate().ask(FJORD, counted)).isEqualTo(answer);
        assertThat(Scheme.of(Hospital.inJuly()).alone(counted).answer()).isEqualTo(answer);
    }

    @Property(tries = 200)
    void nothingBelowTenAndNothingButTensIsTold(
            @ForAll @IntRange(max = 8_000) int persons, @ForAll @NotBlank String text) {
        switch (gate().ask(FJORD, july(text, Hospital.first(persons)))) {
            case Answer.Suppressed suppressed -> assertThat(persons).isLessThan(suppressed.threshold());
            case Answer.Released released -> {
                assertThat(released.value()).isGreaterThanOrEqualTo(10);
                assertThat(released.value() % 10).isZero();
                assertThat(Math.abs(released.value() - persons)).isLessThanOrEqualTo(19);
            }
            case Answer.Refused refused -> throw new AssertionError(refused);
        }
    }

    @Property(tries = 200)
    void aSetWithinThreePersonsOfTheFirstGetsItsAnswer(
            @ForAll @IntRange(max = 900) int persons, @ForAll @IntRange(min = -3, max = 3) int more) {
        var gate = gate();

        var first = gate.ask(FJORD, july("first", Hospital.first(persons)));

        assertThat(gate.ask(FJORD, july("second", Hospital.first(Math.max(0, persons + more)))))
                .isEqualTo(first);
    }

    @Property
    void aFunnelNeverRises(@ForAll("answers") List<Answer> answers) {
        var told = Funnel.of(answers).steps().stream()
                .filter(step -> step instanceof Answer.Told)
                .mapToInt(step -> step instanceof Answer.Released released ? released.value() : 0)
                .toArray();

        assertThat(IntStream.range(1, told.length)).allMatch(i -> told[i] <= told[i - 1]);
        assertThat(Funnel.of(answers).steps()).hasSameSizeAs(answers);
    }

    @Property
    void aTotalIsTheSumOfWhatWasTold(@ForAll("answers") List<Answer> answers) {
        int sum = answers.stream()
                .mapToInt(answer -> answer instanceof Answer.Released released ? released.value() : 0)
                .sum();

        switch (Total.of(answers)) {
            case Total.Sum total -> assertThat(total.value()).isEqualTo(sum).isPositive();
            case Total.AllSuppressed _, Total.Unknown _ -> assertThat(sum).isZero();
        }
    }

    @Property(tries = 50)
    void noSevenDaysEverHoldMoreThanFiftyNumbers(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 20) Integer> askings,
            @ForAll @Size(value = 40) List<@IntRange(max = 4_000) Integer> minutes) {
        var ledger = Ledger.inMemory();
        var clock = new TestClock();
        var gate = Gate.open(SNAPSHOT, ledger, Policy.DEFAULT, clock);
        for (int i = 0; i < askings.size(); i++) {
            clock.pass(Duration.ofMinutes(minutes.get(i)));
            String name = "asking " + i + " question ";
            gate.ask(
                    FJORD,
                    IntStream.range(0, askings.get(i))
                            .mapToObj(q -> july(name + q, Hospital.first(100 * q)))
                            .toList());
        }

        assertThat(ledger.events())
                .allSatisfy(event ->
                        assertThat(numbersInTheWeekUpTo(event.at(), ledger)).isLessThanOrEqualTo(50));
    }

    @Property(tries = 200)
    void anyQuestionSurvivesTheLedgersLine(@ForAll @NotBlank String text, @ForAll @NotBlank String other) {
        var at = Instant.parse("2026-07-02T08:15:00Z");
        List<Event> events = List.of(
                new Event.Answered(
                        at,
                        FJORD,
                        new CanonicalQuestion(text),
                        JULY,
                        Hospital.first(3),
                        new Answer.Suppressed(10, JULY),
                        Event.Origin.DRAWN),
                new Event.Decided(at, new Steward("s"), FJORD, new CanonicalQuestion(other), Event.Verdict.RELEASED));

        String line = LedgerLine.of(events);

        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(LedgerLine.read(line.substring(0, line.length() - 1))).isEqualTo(events);
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        Arbitrary<Answer> released =
                Arbitraries.integers().between(1, 90).map(tens -> new Answer.Released(10 * tens, JULY));
        Arbitrary<Answer> suppressed = Arbitraries.just(new Answer.Suppressed(10, JULY));
        Arbitrary<Answer> refused = Arbitraries.just(new Answer.Refused(new Refusal.Withheld()));
        return Arbitraries.oneOf(released, released, suppressed, refused).list().ofMaxSize(24);
    }

    private static Gate gate() {
        return Gate.open(SNAPSHOT, Ledger.inMemory(), Policy.DEFAULT, new TestClock());
    }

    private static int numbersInTheWeekUpTo(Instant end, Ledger ledger) {
        return ledger.events().stream()
                .filter(event -> event instanceof Event.Asked)
                .map(Event.Asked.class::cast)
                .filter(asked -> !asked.at().isAfter(end) && asked.at().isAfter(end.minus(Duration.ofDays(7))))
                .mapToInt(Event.Asked::numbers)
                .sum();
    }
}
