package no.nortrials.eligibility.exchange.ccdl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CcdlTest {
    /** Asks for a quantity of an attribute or an attribute of a referenced criterion, which criteria cannot say. */
    private static final Set<String> UNSUPPORTED = Set.of("ccdl__ccdl-all-properties.json");

    private static final Set<String> INVALID = Set.of("dataportal__ccdl-INVALID.json");

    static List<Path> definitions() throws IOException {
        return Oracles.files("ccdl", ".json");
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyPublishedDefinitionIsReadOrRefusedWithAPlace(Path file) throws IOException {
        String name = file.getFileName().toString();

        Import result = Ccdl.read(Files.readString(file));

        if (INVALID.contains(name)) assertThat(problems(result)).contains("unknown properties `[inclusionCriterias]`");
        else if (UNSUPPORTED.contains(name))
            assertThat(problems(result)).contains("a referenced criterion of codes alone");
        else {
            EligibilityCriteria criteria = criteria(result);
            assertThat(criteria.criteria()).isNotEmpty();
            assertThat(CriteriaJson.read(CriteriaJson.write(criteria))).isEqualTo(new Reading.Read(criteria));
        }
    }

    @Test
    void readsInclusionLinesAsAnyAndExclusionLinesAsAll() {
        String text =
                """
                {"version": "2", "display": "Two lines",
                 "inclusionCriteria": [[%s, %s]], "exclusionCriteria": [[%s, %s]]}
                """.formatted(diagnosis("E11", ""), diagnosis("E10", ""), diagnosis("I21", ""), diagnosis("I22", ""));

        assertThat(criteria(Ccdl.read(text)))
                .isEqualTo(new EligibilityCriteria(
                        "Two lines",
                        List.of(
                                group(
                                        "c1",
                                        Role.INCLUSION,
                                        new Quantifier.Any(),
                                        having("c2", "E11"),
                                        having("c3", "E10")),
                                group(
                                        "c4",
                                        Role.EXCLUSION,
                                        new Quantifier.All(),
                                        having("c5", "I21"),
                                        having("c6", "I22")))));
    }

    @Test
    void aRestrictionInTimeHoldsBothDays() {
        String when = ", \"timeRestriction\": {\"afterDate\": \"2023-02-01\", \"beforeDate\": \"2023-02-28\"}";

        EventCriterion read = (EventCriterion) only(diagnosis("S14.11", when));

        assertThat(read.events().within())
                .containsExactly(
                        Window.between(new Moment.OnDate(LocalDate.of(2023, 2, 1)), Offset.NONE, Offset.days(27)));
    }

    @Test
    void refusesARestrictionThatEndsBeforeItBegins() {
        String when = ", \"timeRestriction\": {\"afterDate\": \"2023-03-01\", \"beforeDate\": \"2023-02-28\"}";

        assertThat(problems(Ccdl.read(definition(diagnosis("S14.11", when)))))
                .contains("/inclusionCriteria/0/0/timeRestriction")
                .contains("a first day that is not after the last");
    }

    @Test
    void olderThanEighteenBeginsTheDayAfterTheBirthday() {
        assertThat(only(age("gt", "18")))
                .isEqualTo(new Age(
                        Note.inclusion("c1"),
                        false,
                        AgeBasis.ELAPSED,
                        Optional.of(new AgeBound(18, ChronoUnit.YEARS, false)),
                        Optional.empty(),
                        Moment.REFERENCE));
    }

    @Test
    void exactlyNineIsTheWholeYearOfBeingNine() {
        assertThat(only(age("eq", "9"))).isEqualTo(Age.between(Note.inclusion("c1"), 9, 9));
    }

    @Test
    void anotherNumberThanIsReadAsNotEqual() {
        String value = ", \"valueFilter\": {\"type\": \"quantity-comparator\", \"comparator\": \"ne\", \"value\": 7.10,"
                + " \"unit\": {\"code\": \"g/dL\", \"display\": \"g/dL\"}}";

        assertThat(((EventCriterion) only(diagnosis("718-7", value))).events().value())
                .hasValueSatisfying(filter -> assertThat(filter).hasToString("Not[value=7.1, unit=Optional[g/dL]]"));
    }

    @Test
    void readsTheSexesOfEveryVersion() {
        String text = """
                {"termCode": {"code": "263495000", "system": "http://snomed.info/sct", "display": ""},
                 "valueFilter": {"type": "concept", "selectedConcepts": [{"code": "F", "display": ""}, {"code": "other"}]}}
                """;

        assertThat(only(text))
                .isEqualTo(new SexCriterion(Note.inclusion("c1"), false, EnumSet.of(Sex.FEMALE, Sex.OTHER)));
    }

    @Test
    void aReferenceToADiagnosisIsAnAttributeWithItsCode() {
        String reference =
                ", \"attributeFilters\": [{\"type\": \"reference\", \"attributeCode\": {\"code\": \"diagnose\"},"
                        + " \"criteria\": [" + diagnosis("E13.9", "") + "]}]";

        assertThat(((EventCriterion) only(diagnosis("119364003", reference)))
                        .events()
                        .attributes())
                .containsExactly(new Attribute("diagnose", List.of(Concept.under("icd", "E13.9"))));
    }

    @Test
    void refusesWhatIsNotJsonAtAll() {
        assertThat(problems(Ccdl.read("<xml/>"))).contains("not JSON");
    }

    private static String age(String comparator, String value) {
        return """
                {"context": {"code": "Patient"}, "termCodes": [{"code": "424144002", "system": "http://snomed.info/sct"}],
                 "valueFilter": {"type": "quantity-comparator", "comparator": "%s", "value": %s, "unit": {"code": "a"}}}
                """.formatted(comparator, value);
    }

    private static String diagnosis(String code, String more) {
        return "{\"context\": {\"code\": \"Diagnose\"}, \"termCodes\": [{\"code\": \"" + code
                + "\", \"system\": \"icd\"}]" + more + "}";
    }

    private static String definition(String criterion) {
        return "{\"version\": \"\", \"inclusionCriteria\": [[" + criterion + "]]}";
    }

    private static Criterion only(String criterion) {
        return criteria(Ccdl.read(definition(criterion))).criteria().getFirst();
    }

    private static EventCriterion having(String id, String code) {
        EventQuery events = new EventQuery(
                Optional.of(Domain.CONDITION),
                ConceptSet.of(Concept.under("icd", code)),
                List.of(),
                List.of(),
                Pick.EVERY,
                Optional.empty(),
                List.of());
        return EventCriterion.any(Note.part(id), events);
    }

    private static Group group(String id, Role role, Quantifier rule, Criterion... members) {
        return new Group(Note.part(id).as(role), false, rule, List.of(members));
    }

    private static EligibilityCriteria criteria(Import result) {
        return switch (result) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError("refused: " + refused.problems());
        };
    }

    private static String problems(Import result) {
        return switch (result) {
            case Import.Imported imported -> throw new AssertionError("was read: " + imported);
            case Import.Refused refused -> refused.problems().toString();
        };
    }
}
