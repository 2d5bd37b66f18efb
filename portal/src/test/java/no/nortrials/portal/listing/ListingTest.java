package no.nortrials.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void whateverPageIsAskedForOneThatExistsIsShown() {
        assertThat(Listing.within(-7, 25, 1000)).isEqualTo(1);
        assertThat(Listing.within(3, 25, 1000)).isEqualTo(3);
        assertThat(Listing.within(Integer.MAX_VALUE, 25, 1000)).isEqualTo(40);
    }

    @Test
    void guardsItself() {
        assertThatThrownBy(() -> new Listing<>(List.of(), 0, 25, 0, 1000)).hasMessageContaining("`0`");
        assertThatThrownBy(() -> new Listing<>(List.of(), 1, -25, 0, 1000)).hasMessageContaining("`-25`");
        assertThatThrownBy(() -> new Listing<>(List.of(), 1, 25, -4, 1000)).hasMessageContaining("`-4`");
    }
}
