package no.nortrials.forecast.estimate;

import static no.nortrials.forecast.estimate.LungTrial.PRODUCT;
import static no.nortrials.forecast.estimate.LungTrial.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Methods 2.3 A. */
class ProductTest {
    @Test
    void momentsAreThoseOfTheClosedForm() {
        assertThat(PRODUCT.mean()).isEqualTo(289.2960, within(5e-5));
        assertThat(PRODUCT.deviation()).isEqualTo(55.1830, within(5e-5));
        assertThat(PRODUCT.gamma().shape()).isEqualTo(27.483642, within(5e-7));
        assertThat(PRODUCT.gamma().rate()).isEqualTo(.09500180, within(5e-9));
    }

    @Test
    void logNormalHasTheMomentsOfTheLogarithm() {
        var logNormal = PRODUCT.logNormal();

        assertThat(logNormal.mu()).isEqualTo(5.649210, within(5e-7));
        assertThat(logNormal.sigma()).isEqualTo(.191991, within(5e-7));
        assertThat(logNormal.interval().low()).isEqualTo(207.144, within(5e-4));
        assertThat(logNormal.interval().median()).isEqualTo(284.067, within(5e-4));
        assertThat(logNormal.interval().high()).isEqualTo(389.556, within(5e-4));
    }

    @Test
    void gammaIsWithinTwoPatientsOfTheSimulatedQuantiles() {
        var interval = PRODUCT.gamma().interval();

        assertThat(interval.low()).isEqualTo(205.4, within(2.0));
        assertThat(interval.median()).isEqualTo(285.5, within(2.0));
        assertThat(interval.high()).isEqualTo(386.1, within(2.0));
    }

    @Test
    void countsAreWithinOneOfTheSimulatedQuantiles() {
        var counts = PRODUCT.counts();

        assertThat(counts.quantile(.05)).isEqualTo(201);
        assertThat(counts.quantile(.5)).isCloseTo(285, within(1));
        assertThat(counts.quantile(.95)).isCloseTo(391, within(1));
    }

    @Test
    void stageBringsHalfOfTheUncertainty() {
        double[] expected = {.0337, .1833, .0602, .5136, .0915, .1177};

        var shares = PRODUCT.varianceShares();

        for (int i = 0; i < expected.length; i++) {
            assertThat(shares.get(i).share()).isEqualTo(expected[i], within(5e-5));
        }
        assertThat(PRODUCT.mostUncertain()).isEqualTo(STAGE);
    }

    @Test
    void funnelEndsAtTheMeanAndDroppingACriterionShowsItsCost() {
        assertThat(PRODUCT.funnel().getFirst().persons()).isEqualTo(3_200, within(1e-9));
        assertThat(PRODUCT.funnel().getLast().persons()).isEqualTo(PRODUCT.mean(), within(1e-9));
        assertThat(PRODUCT.without(STAGE).mean()).isEqualTo(PRODUCT.mean() / .35, within(1e-9));
        assertThat(PRODUCT.among(40_000).mean()).isEqualTo(PRODUCT.mean() / 10, within(1e-9));
    }

    @Test
    void criteriaMayGoTogetherButPrevalenceAndCareAreNotVaried() {
        double seen = 400_000 * .008 * .6;

        var dependence = PRODUCT.dependence();

        assertThat(dependence.independent()).isEqualTo(PRODUCT.mean(), within(1e-9));
        assertThat(dependence.moderate()).isEqualTo(seen * .227631, within(1e-2));
        assertThat(dependence.lowest()).isZero();
        assertThat(dependence.highest()).isEqualTo(seen * .35, within(1e-9));
    }

    @Test
    void impossibleProductsCannotBeMade() {
        assertThatThrownBy(() -> new Product(0, List.of(STAGE))).hasMessageContaining("0");
        assertThatThrownBy(() -> new Product(10, List.of(STAGE, STAGE))).hasMessageContaining("stage");
    }
}
