package no.nortrials.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.json.CriteriaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTest {
    private static SourceCriterion source(int order, Category category, String text, boolean computable) {
        Optional<Criterion> criterion =
                computable ? Optional.of(Age.between(Note.inclusion("c" + order), 18, 80)) : Optional.empty();
        return new SourceCriterion(order, category, "", "I-" + order, text, new Place.Json("/" + order), criterion);
    }

    private static Protocol protocol(List<SourceCriterion> criteria) {
        var title = new Found(Field.TITLE, "Cloudberries", new Place.Json("/title"));
        return Protocol.of(Format.FHIR, "", List.of(title), criteria, List.of());
    }

    @Provide
    Arbitrary<List<SourceCriterion>> sources() {
        Arbitrary<String> texts =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(80).filter(text -> !text.isBlank());
        return Combinators.combine(Arbitraries.of(Category.class), texts, Arbitraries.of(true, false))
                .as((category, text, computable) -> source(1, category, text, computable))
                .list()
                .ofMaxSize(40)
                .map(EligibilityTest::numbered);
    }

    private static List<SourceCriterion> numbered(List<SourceCriterion> all) {
        List<SourceCriterion> numbered = new ArrayList<>();
        for (SourceCriterion each : all)
            numbered.add(source(
                    numbered.size() + 1,
                    each.category(),
                    each.text(),
                    each.computable().isPresent()));
        return numbered;
    }

    @Property(tries = 300)
    void writingAndReadingLosesNothing(@ForAll("sources") List<SourceCriterion> sources) {
        EligibilityCriteria criteria = protocol(sources).eligibility();

        var reading = CriteriaJson.read(CriteriaJson.write(criteria));

        assertThat(reading).isEqualTo(new no.nortrials.eligibility.json.Reading.Read(criteria));
        assertThat(criteria.criteria())
                .extracting(criterion -> criterion.note().source())
                .containsExactlyElementsOf(
                        sources.stream().map(SourceCriterion::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"usdm4.json", "usdm3.json", "ctgov.json", "ctis.json", "m11-bundle.json"})
    void everyFormatSurvivesWritingAndReading(String resource) {
        Protocol protocol = Readings.read(Readings.bytes(resource));

        EligibilityCriteria criteria = protocol.eligibility();

        assertThat(criteria.criteria()).hasSameSizeAs(protocol.criteria());
        assertThat(CriteriaJson.read(CriteriaJson.write(criteria)))
                .isEqualTo(new no.nortrials.eligibility.json.Reading.Read(criteria));
    }

    @Test
    void computableOnesStandAsSuchAndOthersInWords() {
        EligibilityCriteria criteria = protocol(List.of(
                        source(1, Category.INCLUSION, "From 18 to 80", true),
                        source(2, Category.EXCLUSION, "Dislikes berries", false)))
                .eligibility();

        assertThat(criteria.title()).isEqualTo("Cloudberries");
        assertThat(criteria.criteria())
                .containsExactly(
                        Age.between(new Note("c1", "I-1", Role.INCLUSION, "From 18 to 80"), 18, 80),
                        new FreeText(
                                new Note("t2", "I-2", Role.EXCLUSION, "Dislikes berries"), false, "Dislikes berries"));
    }

    @Test
    void whatStandsInNeitherListLeavesNobodyOutAndSaysSo() {
        EligibilityCriteria criteria = protocol(List.of(source(7, Category.OTHER, "Read this first", false)))
                .eligibility();

        assertThat(criteria.criteria()).singleElement().satisfies(only -> {
            assertThat(only).isInstanceOf(FreeText.class);
            assertThat(only.note().label()).isEqualTo("neither inclusion nor exclusion I-7");
        });
    }
}
