package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nortrials.portal.statistics.KaplanMeier.Seen;
import no.nortrials.portal.statistics.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /** t = 2, 3, 3, 4, 5, 6, 6*, 8, 9, 10*, 12, 15*, where * still waits. */
    private static final List<Seen> TWELVE = List.of(
            new Seen(2, 1, 0),
            new Seen(3, 2, 0),
            new Seen(4, 1, 0),
            new Seen(5, 1, 0),
            new Seen(6, 1, 1),
            new Seen(8, 1, 0),
            new Seen(9, 1, 0),
            new Seen(10, 0, 1),
            new Seen(12, 1, 0),
            new Seen(15, 0, 1));

    @Test
    void curveOfTwelveHospitalsIsTheReference() {
        var curve = KaplanMeier.of(TWELVE);

        assertThat(curve.steps()).extracting(Step::time).containsExactly(2, 3, 4, 5, 6, 8, 9, 12);
        double[] reference = {.9167, .75, .6667, .5833, .5, .4, .3, .15};
        for (int i = 0; i < reference.length; i++)
            assertThat(curve.steps().get(i).waiting()).isCloseTo(reference[i], within(.00005));
    }

    @Test
    void halfHaveAnsweredAfterSixWorkingDays() {
        assertThat(KaplanMeier.of(TWELVE).median()).hasValue(6);
    }

    @Test
    void ninetyPercentWasNeverReached() {
        assertThat(KaplanMeier.of(TWELVE).quantile(.9)).isEmpty();
    }

    @Test
    void nobodySeenGivesNoMedian() {
        assertThat(KaplanMeier.of(List.of()).median()).isEmpty();
    }

    @Test
    void withoutWaitingTheMedianIsTheUsualOne() {
        var curve = KaplanMeier.of(List.of(new Seen(1, 1, 0), new Seen(4, 1, 0), new Seen(9, 1, 0)));

        assertThat(curve.median()).hasValue(4);
        assertThat(curve.quantile(.9)).hasValue(9);
    }

    @Property
    void curveNeverRisesAndStaysAShare(@ForAll("seen") List<Seen> seen) {
        double before = 1;
        for (Step step : KaplanMeier.of(seen).steps()) {
            assertThat(step.waiting()).isBetween(0.0, before);
            before = step.waiting();
        }
    }

    @Property
    void waitingLongerNeverShortensTheMedian(@ForAll("seen") List<Seen> seen) {
        var patient = new java.util.ArrayList<>(seen);
        patient.add(new Seen(1000, 0, 5));

        int median = KaplanMeier.of(seen).median().orElse(Integer.MAX_VALUE);

        assertThat(KaplanMeier.of(patient).median().orElse(Integer.MAX_VALUE)).isGreaterThanOrEqualTo(median);
    }

    @Provide
    Arbitrary<List<Seen>> seen() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.longs().between(0, 9))
                .as(Seen::new)
                .list()
                .ofMaxSize(30);
    }
}
