package no.nortrials.maturity.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.nortrials.maturity.json.MaturityJson;
import org.junit.jupiter.api.Test;

/** Domain 4.1 and methods 6.1. */
class VersionOneTest {
    private final Framework draft = MaturityJson.draftOfVersionOne();

    @Test
    void sevenDomainsOfFourToSixStatementsOnFourLevels() {
        assertThat(draft.levels()).hasSize(4);
        assertThat(draft.domains())
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.statements()).hasSizeBetween(4, 6));
        assertThat(Gap.of(draft)).isEmpty();
        assertThat(draft.gates()).hasSize(4);
    }

    @Test
    void statementsAreShortInBothLanguages() {
        assertThat(draft.statements()).allSatisfy(each -> {
            assertThat(each.text().en().split(" ")).hasSizeLessThanOrEqualTo(32);
            assertThat(each.text().nb()).isNotEqualTo(each.text().en()).endsWith(".");
        });
        assertThat(draft.domains().getFirst().name().in(Locale.of("nb"))).isEqualTo("Ledelse og forankring");
    }
}
