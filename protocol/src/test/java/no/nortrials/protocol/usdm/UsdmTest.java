package no.nortrials.protocol.usdm;

import static no.nortrials.protocol.Readings.place;
import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.text;
import static no.nortrials.protocol.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.Readings;
import no.nortrials.protocol.Remark;
import no.nortrials.protocol.SourceCriterion;
import org.junit.jupiter.api.Test;

class UsdmTest {
    private final Protocol four = read(Readings.bytes("usdm4.json"));
    private final Protocol three = read(Readings.bytes("usdm3.json"));

    @Test
    void versionIsToldWithTheFormat() {
        assertThat(four.format()).isEqualTo(Format.USDM_4);
        assertThat(four.version()).isEqualTo("4.0.0");
        assertThat(three.format()).isEqualTo(Format.USDM_3);
    }

    @Test
    void versionThatIsNotNamedIsToldByWhereTheCriteriaStand() {
        assertThat(read(text("usdm4.json").replace("\"usdmVersion\": \"4.0.0\",", ""))
                        .format())
                .isEqualTo(Format.USDM_4);
        assertThat(read(text("usdm3.json").replace("\"usdmVersion\": \"3.0\",", ""))
                        .format())
                .isEqualTo(Format.USDM_3);
    }

    @Test
    void titlesGoByTheirKindAndOnOneLine() {
        assertThat(four.value(Field.TITLE)).contains("A Phase III trial of fjordimab in adults with severe asthma");
        assertThat(four.value(Field.SHORT_TITLE)).contains("Fjordimab in northern asthma");
        assertThat(four.value(Field.ACRONYM)).contains("NORDLYS");
        assertThat(place(four, Field.TITLE)).isEqualTo(new Place.Json("/study/versions/0/titles/2/text"));
    }

    @Test
    void numbersGoByTheirFormAndTheSponsorsIsTheProtocols() {
        assertThat(four.value(Field.PROTOCOL_NUMBER)).contains("FJ-0071");
        assertThat(four.value(Field.NCT_NUMBER)).contains("NCT09990071");
        assertThat(four.value(Field.EU_CT_NUMBER)).contains("2027-512340-71-00");
        assertThat(four.values(Field.OTHER_NUMBER)).containsExactly("Register of Trials: WX-55");
        assertThat(four.value(Field.SPONSOR)).contains("Fjord Biologics AS");
        assertThat(three.value(Field.PROTOCOL_NUMBER)).contains("FJ-0003");
        assertThat(three.value(Field.SPONSOR)).contains("Fjord Biologics AS");
    }

    @Test
    void phaseHasTheCodeOfARequest() {
        assertThat(four.value(Field.PHASE)).contains("III");
        assertThat(three.value(Field.PHASE)).contains("II_III");
    }

    @Test
    void designIsRead() {
        assertThat(four.value(Field.STUDY_TYPE)).contains("INTERVENTIONAL");
        assertThat(four.value(Field.BLINDING)).contains("Double Blind Study");
        assertThat(four.value(Field.RANDOMISED)).contains("yes");
        assertThat(four.value(Field.DESIGN)).contains("Parallel Study");
        assertThat(three.value(Field.DESIGN)).contains("Crossover Study");
        assertThat(four.values(Field.ARM))
                .containsExactly("Fjordimab: Investigational Arm", "Placebo: Placebo Control Arm");
        assertThat(four.values(Field.PRIMARY_OBJECTIVE)).containsExactly("To show fewer flares");
        assertThat(four.values(Field.PRIMARY_ENDPOINT)).containsExactly("Flares in 52 weeks");
    }

    @Test
    void conditionComesWithItsCodes() {
        assertThat(four.values(Field.CONDITION)).containsExactly("Severe asthma");
        assertThat(four.values(Field.ICD10)).containsExactly("J45.5");
        assertThat(four.values(Field.CONDITION_CODE)).containsExactly("ICD-10-CM|J45.5", "SNOMED|370221004");
        assertThat(four.value(Field.RARE_DISEASE)).contains("no");
        assertThat(four.values(Field.THERAPY_AREA)).containsExactly("Respiratory");
    }

    @Test
    void whatIsComparedWithIsNoProduct() {
        assertThat(four.values(Field.PRODUCT)).containsExactly("Fjordimab");
        assertThat(four.values(Field.COMPARATOR)).containsExactly("Placebo");
        assertThat(four.values(Field.ROUTE)).containsExactly("Subcutaneous Route of Administration");
        assertThat(four.values(Field.ATC)).containsExactly("R03DX99");
    }

    @Test
    void populationIsInWholeNumbersAndYears() {
        assertThat(four.value(Field.PLANNED_NUMBER)).contains("471");
        assertThat(three.value(Field.PLANNED_NUMBER)).contains("96");
        assertThat(four.value(Field.AGE_MIN)).contains("19");
        assertThat(four.value(Field.AGE_MAX)).as("900 months").contains("75");
        assertThat(three.value(Field.AGE_MIN)).contains("21");
        assertThat(three.value(Field.AGE_MAX)).contains("67");
        assertThat(four.value(Field.SEX)).contains("ALL");
        assertThat(three.value(Field.SEX)).contains("FEMALE");
        assertThat(four.value(Field.HEALTHY_VOLUNTEERS)).contains("no");
    }

    @Test
    void visitsHaveTheTimeOfTheMainTimeline() {
        assertThat(four.values(Field.VISIT))
                .containsExactly(
                        "Screening: 3 weeks before Baseline",
                        "Baseline",
                        "Week 52: P52W after Baseline, window -5..5 days");
        assertThat(four.value(Field.DURATION)).contains("about 60 weeks");
    }

    @Test
    void sitesAreCountedAndThoseInNorwayNamed() {
        assertThat(four.value(Field.NUMBER_OF_SITES)).contains("2");
        assertThat(four.value(Field.SITES_IN_NORWAY)).contains("2");
        assertThat(four.values(Field.NORWEGIAN_SITE)).containsExactly("Havn hospital", "Vidda clinic");
        assertThat(four.values(Field.COUNTRY)).containsExactly("Norway");
    }

    @Test
    void tagsAreResolvedThroughTheDictionaryAndHtmlBecomesText() {
        assertThat(words(four, Category.INCLUSION))
                .containsExactly(
                        "Adults of at least 19 years",
                        "People who cough in the dark with:\n- FEV1 < 80 %\n- Two flares");
        assertThat(words(three, Category.INCLUSION)).containsExactly("Not older than 67");
    }

    @Test
    void whatLeadsNowhereStaysVisibleAndIsRemarked() {
        assertThat(words(four, Category.EXCLUSION))
                .containsExactly(
                        "Score of [there is no Activity `Activity_99`] and [tag `unknown` is not in the dictionary] and"
                                + " [tag loop stands inside itself]",
                        "More than seven cigarettes at 19 Year to 900 Month",
                        "Lost words [no words: item Item_404]");
        assertThat(four.remarks())
                .extracting(Remark::text)
                .contains(
                        "unresolved: there is no Activity `Activity_99`",
                        "unresolved: tag `unknown` is not in the dictionary",
                        "unresolved: there is no criterion item `Item_404`");
    }

    @Test
    void criteriaKeepOrderIdentifierAndPlace() {
        assertThat(four.criteria()).extracting(SourceCriterion::order).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(four.criteria())
                .extracting(SourceCriterion::identifier)
                .containsExactly("01", "IN02", "03", "04", "05", "06");
        assertThat(four.criteria().get(1).place())
                .isEqualTo(new Place.Json("/study/versions/0/eligibilityCriterionItems/1/text"));
        assertThat(three.criteria().get(1).place())
                .isEqualTo(new Place.Json("/study/versions/0/studyDesigns/0/population/criteria/1/text"));
        assertThat(words(four, Category.OTHER)).containsExactly("Adults of at least 19 years");
    }

    @Test
    void whatTheStudyDoesNotSayIsMissing() {
        assertThat(four.missing())
                .contains(Field.PLANNED_IN_NORWAY, Field.START, Field.EUDRACT_NUMBER)
                .doesNotContain(Field.TITLE, Field.VISIT);
    }

    @Test
    void tagsThatMultiplyWithEachOtherStopAtALimit() {
        String more = text("usdm4.json")
                .replace(
                        "\"<usdm:tag name=\\\"loop\\\"/>\"",
                        "\"" + "<usdm:tag name=\\\"min_age\\\"/>".repeat(900) + "\"")
                .replace("Score of <usdm:tag name=\\\"lost\\\"/>", "<usdm:tag name=\\\"loop\\\"/>".repeat(900));

        Protocol protocol = read(more);

        assertThat(words(protocol, Category.EXCLUSION).getFirst()).contains("[too much stands inside a tag]");
    }
}
