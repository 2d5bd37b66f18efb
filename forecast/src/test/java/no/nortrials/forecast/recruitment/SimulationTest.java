package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** On random scenarios, chance and the exact engine agree; and the laws of time and number hold. */
class SimulationTest {
    private static final int RUNS = 4_000;

    /** With 4,000 runs the standard deviation is at most 0.0079; 100 scenarios stay within 4.5 of them. */
    private static final double CHANCE = .036;

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void simulationAgrees(
            @ForAll("plans") Plan plan, @ForAll @IntRange(min = 1, max = 25) int target, @ForAll long seed) {
        double month = 4 + Math.floorMod(seed, 200) / 10.0;

        double exact = plan.reached(target, month);

        assertThat(new Simulation(plan, seed).reached(target, month, RUNS)).isCloseTo(exact, within(CHANCE));
    }

    @Property(tries = 200)
    void probabilityRisesWithTimeAndFallsWithTheTarget(
            @ForAll("plans") Plan plan,
            @ForAll @IntRange(min = 1, max = 25) int target,
            @ForAll @DoubleRange(min = 0, max = 40) double month) {
        double now = plan.reached(target, month);

        assertThat(plan.reached(target, month + 1)).isGreaterThanOrEqualTo(now - 1e-12);
        assertThat(plan.reached(target + 1, month)).isLessThanOrEqualTo(now + 1e-12);
        assertThat(plan.reached(target, 0)).isZero();
        assertThat(plan.reached(target, Double.POSITIVE_INFINITY)).isGreaterThanOrEqualTo(now - 1e-12);
    }

    @Property(tries = 60)
    void quantileIsWhereTheProbabilityIs(@ForAll("plans") Plan plan, @ForAll @IntRange(min = 1, max = 25) int target) {
        double median = new TimeToTarget(plan, target).quantile(.5);

        if (Double.isInfinite(median)) {
            assertThat(plan.reached(target, 1e6)).isLessThan(.5 + 1e-9);
        } else {
            assertThat(plan.reached(target, median + 1e-6)).isGreaterThanOrEqualTo(.5 - 1e-9);
            assertThat(plan.reached(target, Math.max(0, median - 1e-6))).isLessThanOrEqualTo(.5 + 1e-9);
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Combinators.combine(sites().list().ofMinSize(1).ofMaxSize(5), seasons(), screenings())
                .as(Plan::new);
    }

    private static Arbitrary<Site> sites() {
        return Combinators.combine(
                        numbers(.1, 1.5),
                        numbers(0, 1.2),
                        openings(),
                        Arbitraries.of(Double.POSITIVE_INFINITY, 9.0, 15.0),
                        Arbitraries.of(Site.UNLIMITED, 3, 8),
                        Arbitraries.of(1.0, .8, .4))
                .as((mean, variation, opening, closes, cap, passing) ->
                        new Site("site", Rate.of(mean, variation), opening, closes, cap, passing));
    }

    private static Arbitrary<Opening> openings() {
        Arbitrary<Opening> at = numbers(0, 8).map(Opening.At::new);
        Arbitrary<Opening> between = Combinators.combine(numbers(0, 4), numbers(1, 6))
                .as((from, length) -> new Opening.Between(from, from + length));
        Arbitrary<Opening> spread =
                Combinators.combine(numbers(0, 4), numbers(1, 6)).as(SimulationTest::arch);
        return Arbitraries.oneOf(List.of(at, between, spread));
    }

    /** The density 6x(1 − x). */
    private static Opening arch(double from, double length) {
        return new Opening.Spread(from, from + length, u -> 6 * (u - from) * (from + length - u) / Math.pow(length, 3));
    }

    private static Arbitrary<Season> seasons() {
        return Combinators.combine(numbers(0, 1), numbers(1, 11))
                .as((factor, from) -> Season.of(Season.everyYear(from, from + 2, factor, 3)));
    }

    private static Arbitrary<Optional<Screening>> screenings() {
        return Arbitraries.of(Optional.empty(), Optional.of(new Screening(14, 6)), Optional.of(new Screening(2, 3)));
    }

    private static Arbitrary<Double> numbers(double from, double to) {
        return Arbitraries.doubles().between(from, to).ofScale(3);
    }
}
