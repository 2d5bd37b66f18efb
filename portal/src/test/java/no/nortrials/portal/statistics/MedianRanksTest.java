package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MedianRanksTest {

    @Test
    void secondAndEighthOfNine() {
        var ranks = MedianRanks.of(9).orElseThrow();

        assertThat(ranks.lower()).isEqualTo(2);
        assertThat(ranks.upper()).isEqualTo(8);
        assertThat(ranks.confidence()).isCloseTo(.961, within(.0005));
    }

    @Test
    void seventhAndEighteenthOfTwentyFour() {
        var ranks = MedianRanks.of(24).orElseThrow();

        assertThat(ranks.lower()).isEqualTo(7);
        assertThat(ranks.upper()).isEqualTo(18);
        assertThat(ranks.confidence()).isCloseTo(.977, within(.0005));
    }

    @Test
    void fiveValuesAreTooFew() {
        assertThat(MedianRanks.of(5)).isEmpty();
        assertThat(MedianRanks.of(6))
                .hasValueSatisfying(ranks -> assertThat(ranks.lower()).isEqualTo(1));
    }
}
