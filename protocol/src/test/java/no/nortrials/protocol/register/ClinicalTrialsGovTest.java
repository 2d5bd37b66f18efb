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

class ClinicalTrialsGovTest {
    private final Protocol protocol = read(text("ctgov.json"));

    @Test
    void identificationIsRead() {
        assertThat(protocol.format()).isEqualTo(Format.CLINICAL_TRIALS_GOV);
        assertThat(protocol.value(Field.TITLE))
                .contains("A randomised trial of winter light in nurses who work at night");
        assertThat(protocol.value(Field.SHORT_TITLE)).contains("Winter light for tired nurses");
        assertThat(protocol.value(Field.ACRONYM)).contains("VINTER");
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).contains("FJ-0072");
        assertThat(protocol.value(Field.NCT_NUMBER)).contains("NCT09990072");
        assertThat(protocol.value(Field.EU_CT_NUMBER)).contains("2027-512341-72-00");
        assertThat(protocol.value(Field.EUDRACT_NUMBER)).contains("2021-004327-32");
        assertThat(protocol.values(Field.OTHER_NUMBER)).containsExactly("WHO: U1111-0000-0072");
        assertThat(protocol.value(Field.SPONSOR)).contains("Polar University");
    }

    @Test
    void designIsRead() {
        assertThat(protocol.value(Field.PHASE)).contains("I_II");
        assertThat(protocol.value(Field.RANDOMISED)).contains("yes");
        assertThat(protocol.value(Field.BLINDING)).contains("single blind");
        assertThat(protocol.value(Field.DESIGN)).contains("factorial");
        assertThat(protocol.value(Field.PLANNED_NUMBER)).contains("1234");
        assertThat(protocol.values(Field.PRIMARY_ENDPOINT)).containsExactly("Hours slept (12 weeks)");
        assertThat(protocol.values(Field.CONDITION_CODE)).containsExactly("MeSH|D007319");
    }

    @Test
    void earlyPhaseOneIsPhaseOne() {
        Protocol early = read(text("ctgov.json").replace("[\"PHASE1\", \"PHASE2\"]", "[\"EARLY_PHASE1\"]"));

        assertThat(early.value(Field.PHASE)).contains("I");
    }

    @Test
    void whatOnlyArmsOfComparisonGetIsNoProduct() {
        assertThat(protocol.values(Field.PRODUCT)).containsExactly("Lamp of 10,000 lux", "Sleep diary");
        assertThat(protocol.values(Field.COMPARATOR)).containsExactly("Lamp of 50 lux", "Placebo tablet");
        assertThat(protocol.values(Field.ARM)).containsExactly("Bright: experimental", "Dim: active comparator");
    }

    @Test
    void agesAreWholeYearsThatLeaveNobodyOut() {
        assertThat(protocol.value(Field.AGE_MIN)).contains("18");
        assertThat(protocol.value(Field.AGE_MAX)).as("790 months").contains("66");
        assertThat(protocol.value(Field.SEX)).contains("FEMALE");
        assertThat(protocol.value(Field.HEALTHY_VOLUNTEERS)).contains("yes");
    }

    @Test
    void monthIsItsFirstDayAtTheStartAndItsLastAtTheEnd() {
        assertThat(protocol.value(Field.START)).contains("2027-02-01");
        assertThat(protocol.value(Field.PRIMARY_COMPLETION)).contains("2028-02-29");
        assertThat(protocol.value(Field.END)).contains("2028-06-15");
    }

    @Test
    void sitesInNorwayAreNamed() {
        assertThat(protocol.value(Field.NUMBER_OF_SITES)).contains("3");
        assertThat(protocol.value(Field.SITES_IN_NORWAY)).contains("2");
        assertThat(protocol.values(Field.NORWEGIAN_SITE))
                .containsExactly("Nordkapp hospital, Honningsvåg", "Vardø hospital, Vardø");
        assertThat(protocol.values(Field.COUNTRY)).containsExactly("Norway", "Denmark");
    }

    @Test
    void criteriaAreSplitIntoTheirListsAndItems() {
        assertThat(words(protocol, Category.OTHER)).containsExactly("Read this first.");
        assertThat(words(protocol, Category.INCLUSION))
                .containsExactly(
                        "Works at least three nights a month",
                        "Has one of:\n* insomnia for > 6 months\n* a sleep diary that shows it",
                        "Age 18 or older");
        assertThat(words(protocol, Category.EXCLUSION))
                .containsExactly(
                        "Night blindness", "Does not meet the inclusion criteria of the diary OR\n* Pilot licence");
        assertThat(protocol.criteria())
                .extracting(SourceCriterion::identifier)
                .containsExactly("", "1", "2", "3", "", "");
    }

    @Test
    void placeOfACriterionIsItsLineInTheText() {
        assertThat(protocol.criteria().get(1).place())
                .isEqualTo(new Place.JsonLine("/protocolSection/eligibilityModule/eligibilityCriteria", 5));
    }

    @Test
    void onlyStudyOfAnAnswerIsReadToo() {
        Protocol answer = read("{\"totalCount\": 1, \"studies\": [" + text("ctgov.json") + "]}");

        assertThat(answer.value(Field.NCT_NUMBER)).contains("NCT09990072");
        assertThat(answer.found().getFirst().place().shown())
                .isEqualTo("/studies/0/protocolSection/identificationModule/officialTitle");
    }
}
