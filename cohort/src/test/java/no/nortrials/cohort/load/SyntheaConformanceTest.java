package no.nortrials.cohort.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.exchange.Oracles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 120 synthetic patients as FHIR bundles, with counts that another project's build asserts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheaConformanceTest {
    private static final LocalDate REFERENCE = LocalDate.of(2021, 7, 10);
    private static final Concept BODY_MASS_INDEX = Concept.exactly("http://loinc.org", "39156-5");

    private BothEngines engines;

    @BeforeAll
    void load(@TempDir Path folder) {
        engines = BothEngines.of(Load.fhir(Oracles.folder("fhir-synthea").resolve("data")), folder);
    }

    @AfterAll
    void close() {
        if (engines != null) engines.close();
    }

    static List<String[]> published() throws Exception {
        return Files.readAllLines(Oracles.folder("fhir-synthea").resolve("expected.csv")).stream()
                .skip(1)
                .map(line ->
                        new String[] {line.substring(0, line.indexOf(',')), line.substring(line.lastIndexOf(',') + 1)})
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("published")
    void aPublishedQuestionHasThePublishedCount(String question, long expected) {
        assertThat(engines.count(requireNonNull(questions().get(question)), REFERENCE))
                .isEqualTo(expected);
    }

    /**
     * The question of q36 ends with "2020-12-31T", a moment at the beginning of that day: in whole days it ends on 30 December.
     * Through 31 December there is one more patient, measured at 01:53+01:00.
     */
    @Test
    void aMeasurementInTheNightOfTheLastDayBelongsToThatDay() {
        long through = engines.count(bodyMassIndexUntil(LocalDate.of(2020, 12, 31)), REFERENCE);

        assertThat(through).isEqualTo(87);
    }

    @Test
    void everyPatientIsLoadedAndNothingIsRefused() {
        assertThat(engines.report()).isInstanceOf(LoadReport.Loaded.class);
        assertThat(engines.report().counts().patients()).isEqualTo(120);
        assertThat(engines.report().counts().rejects()).isEmpty();
    }

    private static Map<String, EligibilityCriteria> questions() {
        return Map.of(
                "q1", sex(Sex.MALE),
                "q2", events(EventQuery.of(BODY_MASS_INDEX).valued(above(30, "kg/m2"))),
                "q4", events(EventQuery.of(Concept.exactly("http://hl7.org/fhir/sid/icd-10", "Z77.8"))),
                "q7", events(conditionsUntil(LocalDate.of(2005, 12, 31))),
                "q17", EligibilityCriteria.of(),
                "q36", bodyMassIndexUntil(LocalDate.of(2020, 12, 30)),
                "q68-male", sex(Sex.MALE),
                "q68-female", sex(Sex.FEMALE),
                "q68-other", sex(Sex.OTHER));
    }

    private static EventQuery conditionsUntil(LocalDate last) {
        var before = new Window(new Moment.OnDate(last), Optional.empty(), Optional.of(Offset.NONE));
        return new EventQuery(
                Optional.of(Domain.CONDITION),
                ConceptSet.ANY,
                List.of(),
                List.of(before),
                Pick.EVERY,
                Optional.empty(),
                List.of());
    }

    private static EligibilityCriteria bodyMassIndexUntil(LocalDate last) {
        LocalDate first = LocalDate.of(2020, 1, 1);
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return events(EventQuery.of(BODY_MASS_INDEX)
                .within(Window.between(new Moment.OnDate(first), Offset.NONE, Offset.days(days))));
    }

    private static ValueFilter above(long number, String unit) {
        var bound = new Bound(BigDecimal.valueOf(number), false);
        return new ValueFilter.Range(Optional.of(bound), Optional.empty(), Optional.of(unit));
    }

    private static EligibilityCriteria events(EventQuery query) {
        return EligibilityCriteria.of(new EventCriterion(Note.inclusion("asked"), false, query, Times.ONCE));
    }

    private static EligibilityCriteria sex(Sex sex) {
        Criterion criterion = new SexCriterion(Note.inclusion("sex"), false, Set.of(sex));
        return EligibilityCriteria.of(criterion);
    }
}
