package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalTest {
    private static final Answer SIXTY = new Answer.Released(60, JULY);
    private static final Answer THIRTY = new Answer.Released(30, JULY);
    private static final Answer FEW = new Answer.Suppressed(10, JULY);
    private static final Answer WITHHELD = new Answer.Refused(new Refusal.Withheld());

    @Test
    void totalIsTheSumOfWhatWasTold() {
        var total = Total.of(List.of(SIXTY, FEW, THIRTY, WITHHELD, FEW));

        assertThat(total).isEqualTo(new Total.Sum(90, 2, 2));
        assertThat(((Total.Sum) total).atMostMissing()).isEqualTo(18);
    }

    @Test
    void uncertaintyGrowsWithTheRootOfTheNumberOfSites() {
        assertThat(new Total.Sum(60, 1, 0).plusMinus()).isEqualTo(9);
        assertThat(new Total.Sum(240, 4, 0).plusMinus()).isEqualTo(17);
        assertThat(new Total.Sum(1_230, 10, 0).plusMinus()).isEqualTo(26);
    }

    @Test
    void onlySuppressedAnswersAreNotZero() {
        assertThat(Total.of(Collections.nCopies(4, FEW))).isEqualTo(new Total.AllSuppressed(4));
        assertThat(Total.of(List.of(WITHHELD))).isEqualTo(new Total.Unknown());
        assertThatThrownBy(() -> new Total.Sum(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sitesAreShownWhenThreeHaveAnsweredInTheOrderOfTheirNames() {
        var overview = Overview.of(Map.of("Tromsø", SIXTY, "Bergen", FEW, "Oslo", THIRTY, "Bodø", WITHHELD));

        assertThat(overview).isInstanceOfSatisfying(Overview.Detailed.class, detailed -> {
            assertThat(detailed.sites().keySet()).containsExactly("Bergen", "Bodø", "Oslo", "Tromsø");
            assertThat(detailed.total()).isEqualTo(new Total.Sum(90, 2, 1));
        });
    }

    @Test
    void fewerThanThreeSitesAreNotTellable() {
        assertThat(Overview.of(Map.of("Tromsø", SIXTY, "Bergen", FEW, "Oslo", WITHHELD)))
                .isEqualTo(new Overview.TotalOnly(new Total.Sum(60, 1, 1)));
        assertThat(Overview.of(Map.of("Tromsø", SIXTY, "Oslo", WITHHELD))).isEqualTo(new Overview.TooFew(1));
    }

    @Test
    void funnelDoesNotRiseAndStaysSuppressed() {
        var funnel = Funnel.of(List.of(THIRTY, SIXTY, WITHHELD, FEW, THIRTY));

        assertThat(funnel.steps()).containsExactly(THIRTY, THIRTY, WITHHELD, FEW, FEW);
    }

    @Test
    void risingFunnelCannotBeMade() {
        assertThatThrownBy(() -> new Funnel(List.of(THIRTY, SIXTY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("60");
    }
}
