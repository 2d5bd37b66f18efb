package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.forecast.estimate.Basis;
import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.LogNormal;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.node.ReleasedCount;
import org.junit.jupiter.api.Test;

class NationJoinerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LogNormal THOUSAND = new LogNormal(Math.log(1_000), .3);
    private static final TrustJoiner JOINER = new TrustJoiner(
            new Basis.Multiplied(
                    List.of(new Fraction("ra", Fraction.Role.PREVALENCE, 100, 9900, Origin.SAME_POPULATION)), false),
            TODAY);

    private final NationJoiner nation = new NationJoiner(JOINER, new Estimate.Line(100_000, 1_000, THOUSAND), Grade.C);

    @Test
    void whoLivesInOneAreaAndIsTreatedInAnotherIsCountedOnce() {
        Joined joined = nation.join(List.of(row(50_000, new Told.About(900, 9)), row(50_000, new Told.About(100, 9))));

        assertThat(joined).isInstanceOfSatisfying(Joined.Together.class, together -> {
            assertThat(together.patients().median()).isEqualTo(1_000, within(1e-6));
            assertThat(together.grade()).isEqualTo(Grade.A);
        });
    }

    @Test
    void theRestOfTheCountryKeepsItsEstimateAndItsGrade() {
        Joined joined = nation.join(List.of(row(40_000, new Told.About(400, 9))));

        assertThat(joined).isInstanceOfSatisfying(Joined.Together.class, together -> {
            assertThat(together.patients().median()).isEqualTo(1_000, within(1e-6));
            assertThat(together.grade()).isEqualTo(Grade.C);
        });
    }

    @Test
    void sumsThatContradictTheStatisticsAreNotAveraged() {
        Joined joined =
                nation.join(List.of(row(50_000, new Told.About(3_000, 9)), row(50_000, new Told.About(2_000, 9))));

        assertThat(joined)
                .isInstanceOfSatisfying(
                        Joined.Apart.class,
                        apart -> assertThat(apart.hospital().median()).isEqualTo(5_000, within(1e-6)));
    }

    @Test
    void withoutANumberThereIsNothingToJoin() {
        Joined joined = nation.join(List.of(row(50_000, new Told.FewerThan(10))));

        assertThat(joined).isEqualTo(new Joined.Alone(Joined.Why.NOTHING_TOLD));
    }

    private static JoinedEstimate.Row row(long persons, Told told) {
        LogNormal spread = THOUSAND.times(persons / 100_000.0);
        var count = new ReleasedCount("983971636", told, 9, 10, TODAY.minusDays(20), false, 1);
        var trust =
                new Trust(UUID.randomUUID(), "983971636", "north", "Foretak", "Trust", "T", false, null, null, null);
        return new JoinedEstimate.Row(
                trust,
                Optional.of(new Estimate.Line(persons, persons / 100.0, spread)),
                count,
                JOINER.join(Optional.of(spread), count));
    }
}
