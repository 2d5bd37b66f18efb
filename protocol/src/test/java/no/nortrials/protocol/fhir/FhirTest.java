package no.nortrials.protocol.fhir;

import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.text;
import static no.nortrials.protocol.Readings.words;
import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.protocol.Category;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Format;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Protocol;
import no.nortrials.protocol.SourceCriterion;
import org.junit.jupiter.api.Test;

class FhirTest {
    private final Protocol protocol = read(text("m11-bundle.json"));

    @Test
    void studyIsRead() {
        assertThat(protocol.format()).isEqualTo(Format.FHIR);
        assertThat(protocol.value(Field.TITLE)).contains("Birch pollen tablets in adults");
        assertThat(protocol.value(Field.SHORT_TITLE)).contains("BIRCH");
        assertThat(protocol.value(Field.ACRONYM)).contains("BJØRK");
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).contains("SK-74");
        assertThat(protocol.value(Field.NCT_NUMBER)).contains("NCT09990074");
        assertThat(protocol.value(Field.SPONSOR)).contains("Skog Pharma AS");
        assertThat(protocol.value(Field.PHASE)).contains("II_III");
        assertThat(protocol.values(Field.ICD10)).containsExactly("J30.1");
        assertThat(protocol.value(Field.PLANNED_NUMBER)).contains("612");
        assertThat(protocol.value(Field.START)).contains("2027-09-01");
        assertThat(protocol.value(Field.END)).contains("2029-05-17");
    }

    @Test
    void designsGoByTheirWords() {
        assertThat(protocol.value(Field.RANDOMISED)).contains("yes");
        assertThat(protocol.value(Field.BLINDING)).contains("Double blind");
        assertThat(protocol.value(Field.STUDY_TYPE)).contains("INTERVENTIONAL");
        assertThat(protocol.value(Field.DESIGN)).contains("Parallel group");
        assertThat(protocol.values(Field.ARM)).containsExactly("Tablet: Experimental");
        assertThat(protocol.values(Field.PRIMARY_OBJECTIVE)).containsExactly("Fewer sneezes");
        assertThat(protocol.values(Field.PRIMARY_ENDPOINT)).containsExactly("Sneezes in May");
    }

    @Test
    void characteristicsWithCodesBecomeCriteriaThatCanBeEvaluated() {
        assertThat(protocol.criteria().get(0).computable()).get().isInstanceOf(Age.class);
        assertThat(protocol.criteria().get(1).computable()).get().isInstanceOf(EventCriterion.class);
        assertThat(protocol.criteria().get(4).computable()).get().isInstanceOf(EventCriterion.class);
        assertThat(protocol.criteria().get(4).category()).isEqualTo(Category.EXCLUSION);
    }

    @Test
    void oneThatCannotBeReadStaysInWordsAndSparesTheOthers() {
        assertThat(words(protocol, Category.INCLUSION))
                .containsExactly(
                        "From 18 up to and including 64 years",
                        "Allergic rhinitis by the book",
                        "Lives near birches",
                        "Weight that nobody can read");
        assertThat(protocol.criteria().get(3).computable()).isEmpty();
        assertThat(protocol.remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.text()).contains("characteristic/3").contains("a number"));
    }

    @Test
    void agesOfTheGroupAreThoseOfTheProtocol() {
        assertThat(protocol.value(Field.AGE_MIN)).contains("18");
        assertThat(protocol.value(Field.AGE_MAX)).contains("64");
    }

    @Test
    void identifierAndPlaceAreThoseOfTheCharacteristic() {
        assertThat(protocol.criteria())
                .extracting(SourceCriterion::identifier)
                .containsExactly("I-1", "I-2", "I-3", "I-4", "E-1");
        assertThat(protocol.criteria().get(4).place()).isEqualTo(new Place.Json("/entry/2/resource/characteristic/4"));
    }

    @Test
    void studyOfR4NamesItsGroupAmongThoseToEnrol() {
        String four = text("m11-bundle.json")
                .replace("\"eligibility\": {\"reference\": \"Group/g\"}", "\"note\": 1")
                .replace("\"status\": \"draft\"", "\"enrollment\": [{\"reference\": \"Group/g\"}]");

        assertThat(read(four).criteria()).hasSize(5);
    }

    @Test
    void groupThatIsNotThereIsRemarked() {
        Protocol lost = read(text("m11-bundle.json").replace("\"Group/g\"", "\"Group/elsewhere\""));

        assertThat(lost.criteria()).isEmpty();
        assertThat(lost.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).isEqualTo("unresolved: there is no `Group/elsewhere`"));
    }

    @Test
    void anyOfSeveralCharacteristicsIsOneCriterion() {
        Protocol any = read(text("m11-bundle.json").replace("all-of", "any-of").replace("\"heavy\"", "70"));

        assertThat(any.criteria()).singleElement().satisfies(one -> {
            assertThat(one.text()).startsWith("any-of of\n- From 18 up to and including 64 years\n- Allergic");
            assertThat(one.computable()).isPresent();
        });
    }

    @Test
    void chaptersOfTheNarrativeAreReadWithoutAGroup() {
        Protocol narrative = read("""
                {"resourceType": "Bundle", "entry": [
                  {"resource": {"resourceType": "ResearchStudy", "title": "Told in words"}},
                  {"resource": {"resourceType": "Composition", "section": [
                    {"code": {"coding": [{"code": "C218549"}]}, "text": {"div": "<div><p>1. Tall</p><p>2. Kind</p></div>"}},
                    {"code": {"coding": [{"code": "C218550"}]}, "text": {"div": "<div><ul><li>Angry</li></ul></div>"}}]}}]}
                """);

        assertThat(words(narrative, Category.INCLUSION)).containsExactly("Tall", "Kind");
        assertThat(words(narrative, Category.EXCLUSION)).containsExactly("Angry");
    }
}
