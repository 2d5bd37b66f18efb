package no.nortrials.eligibility.exchange.omop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.sql.Dialect;
import no.nortrials.eligibility.units.Ucum;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OmopSqlTest {
    private static final LocalDate REFERENCE = LocalDate.of(2026, 2, 28);
    private static final Note NOTE = Note.inclusion("i1");
    private static final OmopData DATA =
            new OmopData("cdm", Dialect.DUCKDB, Ucum.load(), List.of("g/L", "mg/dL", "mmol/L"));

    private OmopDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = new OmopDatabase();
        database.run(
                "INSERT INTO cdm.concept VALUES (44, 'ICD10', 'E11'), (45, 'ICD10', 'E11.9'), (46, 'ICD10', 'E1'),"
                        + " (201826, 'SNOMED', '44054006'), (8713, 'UCUM', 'g/dL'), (8840, 'UCUM', 'mg/dL'), (8636, 'UCUM', 'g/L')");
        database.run("INSERT INTO cdm.concept_relationship VALUES (44, 201826, 'Maps to'), (45, 4193704, 'Maps to'),"
                + " (46, 201820, 'Maps to'), (201826, 201826, 'Maps to'), (44, 999, 'Is a')");
        database.run("INSERT INTO cdm.concept_ancestor VALUES (201826, 201826), (201826, 4193704), (201820, 201826)");
        database.person(1, 8507, "1960-02-29");
        database.person(2, 8532, "1960");
        database.person(3, 0, "2008-03");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void aConceptMeansItselfOrAllBelowItLessWhatIsExcluded() throws SQLException {
        database.condition(1, 201826, "2020-01-01");
        database.condition(2, 4193704, "2020-01-01");

        assertThat(persons(event(EventQuery.of(id(201826, false))))).containsExactly(1);
        assertThat(persons(event(EventQuery.of(id(201826, true))))).containsExactly(1, 2);
        assertThat(persons(
                        event(EventQuery.of(new ConceptSet(List.of(id(201826, true)), List.of(id(4193704, false)))))))
                .containsExactly(1);
    }

    @Test
    void aCodeOfIcd10MeansWhatItIsMappedToAndBelowItAreTheCodesThatBeginWithIt() throws SQLException {
        database.condition(1, 201826, "2020-01-01");
        database.condition(2, 4193704, "2020-01-01");
        database.condition(3, 201820, "2020-01-01");

        assertThat(persons(event(EventQuery.of(Concept.exactly("http://hl7.org/fhir/sid/icd-10", "E11")))))
                .containsExactly(1);
        assertThat(persons(event(EventQuery.of(Concept.under("http://hl7.org/fhir/sid/icd-10", "E11")))))
                .containsExactly(1, 2);
    }

    @Test
    void aCodeOfSnomedMeansWhatIsBelowItsConcept() throws SQLException {
        database.condition(2, 4193704, "2020-01-01");

        assertThat(persons(event(EventQuery.of(Concept.under("http://snomed.info/sct", "44054006")))))
                .containsExactly(2);
    }

    @Test
    void bothDaysOfAWindowBelongToItAndMonthsStopAtTheLastDay() throws SQLException {
        database.condition(1, 7, "2026-01-28");
        database.condition(2, 7, "2026-01-27");
        database.condition(3, 7, "2026-03-01");

        assertThat(persons(event(EventQuery.of(id(7, false)).within(Window.last(1, ChronoUnit.MONTHS)))))
                .containsExactly(1);
    }

    @Test
    void atMostIncludesNeverAndDaysAreCountedOnce() throws SQLException {
        for (String day : List.of("2020-01-01", "2020-01-01", "2020-01-02")) database.condition(1, 7, day);
        database.condition(2, 7, "2020-01-01");
        EventQuery seven = EventQuery.of(id(7, false));

        assertThat(persons(times(seven, new Times(0, OptionalInt.of(2), Times.Counting.DAYS))))
                .containsExactly(1, 2, 3);
        assertThat(persons(times(seven, new Times(0, OptionalInt.of(2), Times.Counting.EVENTS))))
                .containsExactly(2, 3);
        assertThat(persons(times(seven, Times.days(2)))).containsExactly(1);
    }

    @Test
    void theLatestValueIsPickedAndThenLookedAt() throws SQLException {
        database.measured(1, 5, "2025-01-01", "9", 8840);
        database.measured(1, 5, "2025-06-01", "6", 8840);
        database.measured(2, 5, "2025-01-01", "6", 8840);
        database.measured(2, 5, "2025-06-01", "9", 8840);
        EventQuery latest = EventQuery.of(id(5, false)).in(Domain.MEASUREMENT).latest();

        assertThat(persons(event(latest.valued(range("7", "mg/dL"))))).containsExactly(2);
    }

    @Test
    void boundsAreConvertedIntoTheUnitsOfTheData() throws SQLException {
        database.measured(1, 5, "2025-01-01", "100", 8840);
        database.measured(2, 5, "2025-01-01", "0.99", 8636);
        database.measured(3, 5, "2025-01-01", "100", 0);
        EventQuery query = EventQuery.of(id(5, false)).in(Domain.MEASUREMENT);

        assertThat(persons(event(query.valued(range("1", "g/L"))))).containsExactly(1);
        assertThat(persons(event(query.valued(new ValueFilter.Range(
                        Optional.of(Bound.including("100")), Optional.empty(), Optional.empty())))))
                .containsExactly(1, 3);
    }

    @Test
    void anEventWithoutAValueIsNotOtherThanANumber() throws SQLException {
        database.measured(1, 5, "2025-01-01", "NULL", 8840);
        database.measured(2, 5, "2025-01-01", "4", 8840);
        var not = new ValueFilter.Not(Bound.including("5").value(), Optional.of("mg/dL"));

        assertThat(persons(event(EventQuery.of(id(5, false)).valued(not)))).containsExactly(2);
    }

    @Test
    void anUnknownDayOfBirthIsTheFirstOfTheMonthOrYear() throws SQLException {
        assertThat(persons(age(AgeBasis.COMPLETED, 66))).containsExactly(2);
        assertThat(persons(age(AgeBasis.ELAPSED, 66))).containsExactly(1, 2);
        assertThat(persons(age(AgeBasis.CALENDAR_YEARS, 66))).containsExactly(1, 2);
        assertThat(persons(age(AgeBasis.CALENDAR_YEARS, 18))).containsExactly(1, 2, 3);
    }

    @Test
    void theDayOfDeathIsDead() throws SQLException {
        database.run("INSERT INTO cdm.death VALUES (1, '2026-02-28', NULL, NULL), (2, '2026-03-01', NULL, NULL)");

        assertThat(persons(new VitalStatus(NOTE, false, Moment.REFERENCE))).containsExactly(2, 3);
    }

    @Test
    void aGenderThatOmopDoesNotNameIsUnknown() throws SQLException {
        assertThat(persons(new SexCriterion(NOTE, false, Set.of(Sex.UNKNOWN)))).containsExactly(3);
        assertThat(persons(new SexCriterion(NOTE, true, Set.of(Sex.MALE)))).containsExactly(2, 3);
    }

    @Test
    void raceAndEthnicityAreObservedAtBirth() throws SQLException {
        database.run("UPDATE cdm.person SET race_concept_id = 8527 WHERE person_id = 1");
        database.run("UPDATE cdm.person SET ethnicity_concept_id = 38003563 WHERE person_id = 2");
        EventQuery race = EventQuery.of(id(8527, false)).in(Domain.OBSERVATION);
        EventQuery any =
                EventQuery.of(new ConceptSet(List.of(id(8527, false), id(38003563, false), id(0, false)), List.of()));

        assertThat(persons(event(race))).containsExactly(1);
        assertThat(persons(event(race.within(Window.last(1, ChronoUnit.YEARS)))))
                .isEmpty();
        assertThat(persons(event(any))).containsExactly(1, 2);
    }

    @Test
    void oneEventFollowsAnotherWithinNinetyDays() throws SQLException {
        database.condition(1, 7, "2020-01-01");
        database.condition(1, 8, "2020-03-31");
        database.condition(2, 7, "2020-01-01");
        database.condition(2, 8, "2020-04-01");
        Window after = Window.between(new Moment.OfEvent("first"), Offset.days(1), Offset.days(90));
        Criterion second =
                EventCriterion.any(Note.part("p1"), EventQuery.of(id(8, false)).within(after));

        assertThat(persons(new Anchored(NOTE, false, "first", EventQuery.of(id(7, false)), second)))
                .containsExactly(1);
    }

    @Test
    void anExclusionIsMetByWhoDoesNotHaveItAndTheCountIsOfAll() throws SQLException {
        database.condition(1, 7, "2020-01-01");
        Criterion adult = Age.between(Note.inclusion("i1"), 18, 120);
        Criterion seven = EventCriterion.any(Note.exclusion("e1"), EventQuery.of(id(7, false)));

        OmopSql sql = OmopSql.of(EligibilityCriteria.of(adult, seven), REFERENCE, DATA);

        assertThat(database.persons(sql.steps().get(0).persons())).containsExactly(1, 2);
        assertThat(database.persons(sql.steps().get(1).persons())).containsExactly(2, 3);
        assertThat(database.count(sql.count())).isEqualTo(1);
    }

    @Test
    void whatOmopDoesNotHoldIsLeftOutAndTold() throws SQLException {
        EventQuery consent = EventQuery.of(id(7, false)).in(Domain.CONSENT);
        EventQuery atSite =
                EventQuery.of(id(7, false)).having(new Attribute(Attribute.SITE, List.of(Concept.exactly("", "Ahus"))));
        EventQuery unknown = EventQuery.of(Concept.exactly("urn:test:laboratory", "HBA1C"));
        var criteria = EligibilityCriteria.of(
                new InTrial(Note.exclusion("trial"), false),
                new Residence(Note.inclusion("area"), false, Set.of("03")),
                EventCriterion.any(Note.inclusion("consent"), consent),
                EventCriterion.any(Note.inclusion("site"), atSite),
                EventCriterion.any(Note.inclusion("code"), unknown));

        OmopSql sql = OmopSql.of(criteria, REFERENCE, DATA);

        assertThat(sql.leftOut())
                .extracting(OmopSql.LeftOut::id)
                .containsExactly("trial", "area", "consent", "site", "code");
        assertThat(sql.steps()).isEmpty();
        assertThat(database.count(sql.count())).isEqualTo(3);
    }

    @Test
    void aUnitThatNoDatabaseHoldsIsLeftOutAndTold() {
        EventQuery query = EventQuery.of(id(5, false)).valued(range("7", "m\0g"));

        OmopSql sql = OmopSql.of(EligibilityCriteria.of(event(query)), REFERENCE, DATA);

        assertThat(sql.leftOut()).extracting(OmopSql.LeftOut::id).containsExactly("i1");
    }

    @Test
    void wordsEndNeitherACommentNorALiteral() throws SQLException {
        String hostile = "x'); DROP TABLE cdm.person; --\r\nDROP TABLE cdm.person;\u2028DROP TABLE cdm.person;\u0085";
        Note note = NOTE.labelled(hostile);
        EventQuery query = EventQuery.of(new Concept("http://snomed.info/sct", hostile, true, hostile));

        assertThat(persons(EventCriterion.any(note, query))).isEmpty();
        assertThat(persons(new SexCriterion(note, false, Set.of(Sex.MALE)))).containsExactly(1);
    }

    private Set<Integer> persons(Criterion criterion) throws SQLException {
        OmopSql sql = OmopSql.of(EligibilityCriteria.of(criterion), REFERENCE, DATA);
        assertThat(sql.leftOut()).isEmpty();
        return database.persons(sql.steps().getFirst().persons());
    }

    private static Concept id(int concept, boolean descendants) {
        return new Concept(OmopConcepts.SYSTEM, String.valueOf(concept), descendants, "");
    }

    private static Criterion event(EventQuery query) {
        return EventCriterion.any(NOTE, query);
    }

    private static Criterion times(EventQuery query, Times times) {
        return new EventCriterion(NOTE, false, query, times);
    }

    private static Criterion age(AgeBasis basis, int years) {
        return new Age(NOTE, false, basis, Optional.of(AgeBound.years(years)), Optional.empty(), Moment.REFERENCE);
    }

    private static ValueFilter range(String min, String unit) {
        return new ValueFilter.Range(Optional.of(Bound.including(min)), Optional.empty(), Optional.of(unit));
    }
}
