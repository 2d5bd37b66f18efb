package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.form.FormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {
    private static final FormData FORM = CompleteForms.drug().with(RequestFields.NCT_NUMBER, "NCT04975997");

    @Test
    void anOpenRequestIsShownInFull() {
        assertThat(Disclosure.of(FORM, Tier.OPEN, true, false)).isEqualTo(FORM);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tier.class,
            names = {"RESTRICTED", "CDA"})
    void beforeConfidentialityOnlyTheSynopsisIsShown(Tier tier) {
        var shown = Disclosure.of(FORM, tier, true, false);

        assertThat(shown.values()).containsKeys(RequestFields.TITLE, RequestFields.INDICATION, RequestFields.PHASE);
        assertThat(shown.values())
                .doesNotContainKeys(RequestFields.INCLUSION, RequestFields.PRODUCT, RequestFields.COMPARATOR);
    }

    @Test
    void aSponsorNotToBeNamedIsNamedByNoFieldEvenAfterConfidentiality() {
        var shown = Disclosure.of(FORM, Tier.RESTRICTED, false, true);

        assertThat(shown.values()).containsKey(RequestFields.INCLUSION);
        assertThat(shown.values().toString()).doesNotContain("Fjordpharma", "Ada", "ada@fjord.example", "NCT04975997");
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void whatIsShownBeforeIsPartOfWhatIsShownAfter(Tier tier) {
        var before = Disclosure.of(FORM, tier, false, false);
        var after = Disclosure.of(FORM, tier, false, true);

        assertThat(after.values()).containsAllEntriesOf(before.values());
    }
}
