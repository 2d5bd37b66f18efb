package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PolicyTest {

    @Test
    void defaults() {
        var policy = Policy.DEFAULT;

        assertThat(policy.numbers()).isEqualTo(50);
        assertThat(policy.window()).isEqualTo(Duration.ofDays(7));
        assertThat(policy.askingsPerMinute()).isEqualTo(3);
        assertThat(policy.nearDuplicates()).isEqualTo(5);
        assertThat(policy.rotationCharge()).isEqualTo(10);
        assertThat(policy.rotationInterval()).isEqualTo(Duration.ofDays(365));
        assertThat(policy.release()).isEqualTo(Policy.Release.AUTOMATIC);
        assertThat(Overview.SITES_FOR_DETAIL).isEqualTo(3);
        assertThat(Rounding.THRESHOLD).isEqualTo(10);
    }

    @Test
    void releaseByHandChangesNothingElse() {
        var week = Duration.ofDays(6);
        var year = Duration.ofDays(400);
        var policy = new Policy(41, week, 2, 4, 7, year, Policy.Release.AUTOMATIC);

        assertThat(policy.releasedByHand()).isEqualTo(new Policy(41, week, 2, 4, 7, year, Policy.Release.BY_HAND));
    }

    @Test
    void impossibleSettingIsShown() {
        var week = Duration.ofDays(7);

        assertThatThrownBy(() -> new Policy(-50, week, 3, 5, 10, week, Policy.Release.AUTOMATIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`-50`");
        assertThatThrownBy(() -> new Policy(50, week, 3, -5, 10, week, Policy.Release.AUTOMATIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`-5`");
    }
}
