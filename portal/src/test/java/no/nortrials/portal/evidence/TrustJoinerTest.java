package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.forecast.estimate.Basis;
import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Grade;
import no.nortrials.forecast.estimate.LogNormal;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.portal.node.ReleasedCount;
import org.junit.jupiter.api.Test;

class TrustJoinerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LogNormal FOUR_HUNDRED = new LogNormal(Math.log(400), .3);
    private static final Fraction PREVALENCE =
            new Fraction("ra", Fraction.Role.PREVALENCE, 100, 9900, Origin.SAME_POPULATION);

    private final TrustJoiner joiner = new TrustJoiner(new Basis.Multiplied(List.of(PREVALENCE), false), TODAY);

    @Test
    void aCountThatAgreesNarrowsTheEstimateAndRaisesItsGrade() {
        Joined joined = joiner.join(Optional.of(FOUR_HUNDRED), count(new Told.About(480, 9), 9, 10, 1));

        assertThat(joined).isInstanceOfSatisfying(Joined.Together.class, together -> {
            assertThat(together.grade()).isEqualTo(Grade.A);
            assertThat(together.patients().median()).isBetween(420.0, 460.0);
            assertThat(together.patients().low())
                    .isGreaterThan(FOUR_HUNDRED.shown().low());
        });
    }

    @Test
    void aSampleIsScaledByTheShareItHolds() {
        Joined all = joiner.join(Optional.of(FOUR_HUNDRED), count(new Told.About(400, 9), 9, 10, 1));
        Joined sample = joiner.join(Optional.of(FOUR_HUNDRED), count(new Told.About(40, 9), 9, 10, .1));

        double ofAll = ((Joined.Together) all).patients().median();
        assertThat(((Joined.Together) sample).patients().median()).isEqualTo(ofAll, within(1e-6));
        assertThat(((Joined.Together) sample).patients().low())
                .isLessThan(((Joined.Together) all).patients().low());
    }

    @Test
    void aContradictionIsNotAveraged() {
        Joined joined = joiner.join(Optional.of(FOUR_HUNDRED), count(new Told.About(1_700, 9), 9, 10, 1));

        assertThat(joined)
                .isInstanceOfSatisfying(
                        Joined.Apart.class,
                        apart -> assertThat(apart.hospital().median()).isEqualTo(1_700, within(1e-6)));
    }

    @Test
    void fewerThanTenContradictsFourHundredAndNarrowsTwelve() {
        var few = count(new Told.FewerThan(10), 9, 10, 1);

        assertThat(joiner.join(Optional.of(FOUR_HUNDRED), few)).isInstanceOf(Joined.Apart.class);
        assertThat(joiner.join(Optional.of(new LogNormal(Math.log(12), .5)), few))
                .isInstanceOfSatisfying(Joined.Together.class, together -> {
                    assertThat(together.patients().median()).isBetween(5.0, 11.0);
                    assertThat(together.patients().low()).isPositive();
                });
    }

    @Test
    void whatIsNotAboutTheSamePatientsIsNotJoined() {
        assertThat(joiner.join(Optional.of(FOUR_HUNDRED), count(new Told.About(400, 9), 4, 10, 1)))
                .isEqualTo(new Joined.Alone(Joined.Why.TOO_FEW_CRITERIA));
        assertThat(joiner.join(
                        Optional.of(FOUR_HUNDRED),
                        count(new Told.Nothing(Told.Why.WITHHELD, Optional.empty()), 9, 10, 1)))
                .isEqualTo(new Joined.Alone(Joined.Why.NOTHING_TOLD));
        assertThat(joiner.join(Optional.empty(), count(new Told.About(400, 9), 9, 10, 1)))
                .isEqualTo(new Joined.Alone(Joined.Why.NO_AREA));
    }

    @Test
    void dataOfLastWinterAreOfALowerGrade() {
        var old = new ReleasedCount("983971636", new Told.About(400, 9), 9, 10, TODAY.minusMonths(9), false, 1);

        assertThat(joiner.grade(old)).isEqualTo(Grade.B);
    }

    private static ReleasedCount count(Told told, int evaluated, int criteria, double covers) {
        return new ReleasedCount("983971636", told, evaluated, criteria, TODAY.minusDays(20), false, covers);
    }
}
