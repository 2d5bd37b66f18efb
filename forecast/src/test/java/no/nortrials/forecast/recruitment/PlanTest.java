package no.nortrials.forecast.recruitment;

import static no.nortrials.forecast.recruitment.Scenarios.rareDisease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 1.3, the further models. */
class PlanTest {
    private static final double PRINTED = 5.1e-7;
    private static final List<Season.Spell> JULY = Season.everyYear(6, 7, .4, 2);

    @Test
    void commonUncertainScreeningSpreadsTheTotal() {
        var plan = Scenarios.staggered().screened(new Screening(14, 6));

        assertThat(plan.reached(80, 18)).isEqualTo(.692031, within(PRINTED));
        assertThat(plan.mean(18)).isEqualTo(92.75, within(1e-9));
        assertQuantiles(plan, 18, 57, 91, 135);
    }

    @Test
    void fixedScreeningOnlyThins() {
        var plan = Plan.of(Scenarios.staggered().sites().stream()
                .map(site -> site.screened(.7))
                .toList());

        assertThat(plan.reached(80, 18)).isEqualTo(.737175, within(PRINTED));
        assertThat(plan.mean(18)).isEqualTo(92.75, within(1e-9));
        assertQuantiles(plan, 18, 62, 91, 127);
    }

    @Test
    void holidaysAndCompetingTrialsSlowAllSites() {
        var competing = new ArrayList<>(JULY);
        competing.add(new Season.Spell(0, 12, .6));

        assertThat(rareDisease(1).reached(12, 24)).isEqualTo(.758970, within(PRINTED));
        assertThat(rareDisease(1).in(Season.of(JULY)).reached(12, 24)).isEqualTo(.712968, within(PRINTED));
        assertThat(rareDisease(1).in(Season.of(competing)).reached(12, 24)).isEqualTo(.576955, within(PRINTED));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "number-of-sites.csv", useHeadersInDisplayName = true)
    void probabilityGrowsWithTheNumberOfSites(int sites, double probability) {
        assertThat(Scenarios.spread(sites).reached(100, 18)).isEqualTo(probability, within(PRINTED));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "variation.csv", useHeadersInDisplayName = true)
    void probabilityFallsWithTheVariationBetweenSites(double variation, double probability) {
        var plan = Scenarios.alike(10, Rate.of(.6, variation), new Opening.At(0));

        assertThat(plan.reached(60, 12)).isEqualTo(probability, within(PRINTED));
    }

    @Test
    void poolIsEmptiedWhileNewPatientsCome() {
        var pool = new FinitePool(4, 60, .1, .3);

        assertThat(pool.mean(6)).isEqualTo(15.321391, within(PRINTED));
        assertThat(pool.mean(12)).isEqualTo(26.978504, within(PRINTED));
        assertThat(pool.mean(24)).isEqualTo(45.167077, within(PRINTED));
        assertThat(pool.reached(30, 12)).isEqualTo(.305059, within(PRINTED));
        assertThat(pool.reached(30, 24)).isEqualTo(.993124, within(PRINTED));
        var time = new TimeToTarget(pool, 30).interval();
        assertThat(time.low()).isEqualTo(9.058161, within(PRINTED));
        assertThat(time.median()).isEqualTo(13.580286, within(PRINTED));
        assertThat(time.high()).isEqualTo(19.984075, within(PRINTED));
    }

    @Test
    void poolWithoutNewPatientsMayNeverReachTheTarget() {
        var pool = new FinitePool(0, 60, .1, .3);

        assertThat(new TimeToTarget(pool, 30).quantile(.05)).isInfinite();
        assertThat(new TimeToTarget(pool, 10).quantile(.05)).isFinite();
    }

    @Test
    void quickForecastMatchesTwoMoments() {
        var quick = new QuickForecast(rareDisease(1));

        assertThat(quick.shape(24)).isEqualTo(9.448384, within(PRINTED));
        assertThat(quick.rate(24)).isEqualTo(.572629, within(PRINTED));
        assertThat(quick.reached(12, 24)).isEqualTo(.758137, within(PRINTED));
        assertThat(quick.reached(12, 2)).isZero();
    }

    @Test
    void openingOfAnyShapeIsTheUniformOneWhenItsDensityIsFlat() {
        var flat = Scenarios.alike(20, Rate.gamma(1.5, 3), new Opening.Spread(0, 6, _ -> 1.0 / 6));

        assertThat(flat.reached(100, 18)).isEqualTo(.964976, within(PRINTED));
        assertThat(flat.reached(3, 2)).isEqualTo(Scenarios.spread(20).reached(3, 2), within(1e-12));
    }

    @Test
    void capIsReachedAndNeverExceeded() {
        var site = Site.of("Bodø", Rate.of(2, .9), 3).capped(5);
        var plan = Plan.of(List.of(site));

        assertThat(plan.enrolled(900).quantile(.5)).isEqualTo(5);
        assertThat(plan.reached(6, Double.POSITIVE_INFINITY)).isZero();
        assertThat(plan.reached(5, Double.POSITIVE_INFINITY)).isEqualTo(1);
    }

    @Test
    void manyPatientsDoNotUnderflow() {
        var plan = Plan.of(List.of(Site.of("registry", Rate.known(200), 0)));

        assertThat(plan.enrolled(12).quantile(.5)).isEqualTo(2_400);
        assertThat(plan.reached(2_400, 12)).isCloseTo(.5, within(.01));
    }

    @Test
    void curveRisesWithItsBand() {
        var curve = CurvePoint.curve(Scenarios.spread(20), DoubleStream.of(0, 6, 12, 18));

        assertThat(curve.getFirst().patients().high()).isZero();
        assertThat(curve).extracting(CurvePoint::mean).isSorted();
        assertThat(curve.getLast().patients().low()).isEqualTo(103);
    }

    @Test
    void distributionNeedsAFiniteMonth() {
        var pool = new FinitePool(4, 60, .1, .3);

        assertThatThrownBy(() -> rareDisease(1).enrolled(Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> pool.enrolled(-3)).hasMessageContaining("-3.0");
        assertThat(pool.enrolled(0).quantile(.95)).isZero();
    }

    @Test
    void impossibleSitesAreNamed() {
        assertThatThrownBy(() -> Rate.of(-1, .7)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Site.of("Narvik", Rate.of(1, .7), -2)).hasMessageContaining("-2.0");
        assertThatThrownBy(() -> Site.of("Narvik", Rate.of(1, .7), 0).screened(0))
                .hasMessageContaining("Narvik");
        assertThatThrownBy(() -> new Opening.Between(5, 4)).hasMessageContaining("4.0");
        assertThatThrownBy(() -> new Opening.Spread(0, 2, _ -> 1)).hasMessageContaining("2.0");
        assertThatThrownBy(() -> new Season.Spell(7, 6, .4)).hasMessageContaining("6.0");
    }

    private static void assertQuantiles(Plan plan, double month, int low, int median, int high) {
        var interval = plan.enrolled(month).interval();
        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.median()).isEqualTo(median);
        assertThat(interval.high()).isEqualTo(high);
    }
}
