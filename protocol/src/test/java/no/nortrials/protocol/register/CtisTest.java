package no.nortrials.protocol.register;

import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.text;
import static no.nortrials.protocol.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.SourceCriterion;
import org.junit.jupiter.api.Test;

class CtisTest {
    private final Protocol protocol = read(text("ctis.json"));

    @Test
    void identificationIsRead() {
        assertThat(protocol.format()).isEqualTo(Format.CTIS);
        assertThat(protocol.value(Field.TITLE)).contains("Drops of the sea in dry eyes");
        assertThat(protocol.value(Field.SHORT_TITLE)).contains("Sea drops");
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).contains("HAV-73");
        assertThat(protocol.value(Field.EU_CT_NUMBER)).contains("2027-512342-73-00");
        assertThat(protocol.value(Field.EUDRACT_NUMBER)).contains("2021-004328-33");
        assertThat(protocol.value(Field.NCT_NUMBER)).contains("NCT09990073");
        assertThat(protocol.values(Field.OTHER_NUMBER)).containsExactly("Sea register: XR-73");
        assertThat(protocol.value(Field.SPONSOR)).contains("Hav Oftalmologi AS");
    }

    @Test
    void productsGoByTheirRoleAndNotApplicableIsNoName() {
        assertThat(protocol.values(Field.PRODUCT)).containsExactly("Havdråper 3 mg/ml");
        assertThat(protocol.values(Field.COMPARATOR)).containsExactly("Saltwater");
        assertThat(protocol.values(Field.ATC)).containsExactly("S01XA99");
        assertThat(protocol.values(Field.ROUTE)).containsExactly("OCULAR USE");
    }

    @Test
    void populationIsReadFromBandsAndCodes() {
        assertThat(protocol.value(Field.PHASE)).contains("II_III");
        assertThat(protocol.value(Field.AGE_MIN)).contains("0");
        assertThat(protocol.value(Field.AGE_MAX)).contains("64");
        assertThat(protocol.value(Field.SEX)).contains("MALE");
        assertThat(protocol.value(Field.HEALTHY_VOLUNTEERS)).contains("yes");
        assertThat(protocol.value(Field.RARE_DISEASE)).contains("yes");
        assertThat(protocol.values(Field.CONDITION_CODE)).containsExactly("MedDRA|10013774");
    }

    @Test
    void plannedNumberIsTheSumOfCountriesAndTheRestOfTheWorld() {
        assertThat(protocol.value(Field.PLANNED_NUMBER)).contains("121");
        assertThat(protocol.value(Field.PLANNED_IN_NORWAY)).contains("37");
        assertThat(protocol.value(Field.NUMBER_OF_SITES)).contains("3");
        assertThat(protocol.values(Field.NORWEGIAN_SITE)).containsExactly("Lofoten eye clinic, Svolvær");
        assertThat(protocol.values(Field.COUNTRY)).containsExactly("Norway", "Sweden", "Iceland");
    }

    @Test
    void daysAreReadInBothWritings() {
        assertThat(protocol.value(Field.START)).contains("2027-05-03");
        assertThat(protocol.value(Field.END)).contains("2029-01-31");
    }

    @Test
    void criteriaComeInTheOrderOfTheirNumbers() {
        assertThat(words(protocol, Category.INCLUSION)).containsExactly("Fisherman for ten years", "Tear volume <5 mm");
        assertThat(protocol.criteria(Category.INCLUSION))
                .extracting(SourceCriterion::identifier)
                .containsExactly("1", "2");
    }

    @Test
    void onlyEntryThatHoldsAWholeListIsSplit() {
        assertThat(words(protocol, Category.EXCLUSION))
                .containsExactly("Wears lenses", "Had surgery of the eye", "Swims daily");
        assertThat(protocol.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("sentence before the list"));
    }

    @Test
    void recordOfBeforeJune2024IsReadAtItsTop() {
        String older =
                text("ctis.json").replace("\"authorizedApplication\": {", "").replaceFirst("\\}\\s*$", "");

        Protocol read = read(older);

        assertThat(read.value(Field.TITLE)).contains("Drops of the sea in dry eyes");
        assertThat(read.found().getFirst().place())
                .isEqualTo(new Place.Json("/authorizedPartI/trialDetails/clinicalTrialIdentifiers/fullTitle"));
    }
}
