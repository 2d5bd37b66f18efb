package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilsonTest {

    @Test
    void seventeenOfTwentyOnTime() {
        var interval = Wilson.of(17, 20);

        assertThat(interval.low()).isCloseTo(.6396, within(.00005));
        assertThat(interval.high()).isCloseTo(.9476, within(.00005));
    }

    @Test
    void fourOfNine() {
        var interval = Wilson.of(4, 9);

        assertThat(interval.low()).isCloseTo(.188779, within(.0000005));
        assertThat(interval.high()).isCloseTo(.733349, within(.0000005));
    }

    @Test
    void noneOfNoneIsNoShare() {
        assertThatThrownBy(() -> Wilson.of(0, 0)).hasMessageContaining("`0` of `0`");
    }

    @Property
    void intervalContainsTheShareAndStaysWithinNoneAndAll(
            @ForAll @IntRange(min = 1, max = 100_000) int n, @ForAll @IntRange(max = 100_000) int any) {
        int hits = any % (n + 1);

        var interval = Wilson.of(hits, n);

        assertThat((double) hits / n).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isNotNegative();
        assertThat(interval.high()).isLessThanOrEqualTo(1);
    }
}
