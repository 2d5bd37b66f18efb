package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Terminology;
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
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;

/** What questions made at random seldom meet. */
abstract class SqlEdges {
    private static final LocalDate REFERENCE = RandomCriteria.REFERENCE;
    private static final List<String> HOSTILE = List.of(
            "'; DROP TABLE person; --",
            "\\' OR 1=1 --",
            "a\"b",
            "%",
            "?",
            "{ts}",
            "\\",
            "$1",
            ":x",
            "ø\u2028\uD83D\uDE00");

    /** An empty database. */
    abstract SqlLaw database() throws SQLException;

    @Test
    void texts_are_texts_whatever_characters_they_have() throws SQLException {
        List<Patient> patients = new ArrayList<>();
        for (String text : HOSTILE) patients.add(hostile(text));

        List<Criterion> criteria = new ArrayList<>();
        for (String text : HOSTILE) criteria.addAll(asking(text, criteria.size()));

        assertAgree(patients, criteria, 10);
    }

    private static Patient hostile(String text) {
        var event = new PatientEvent(
                Domain.CONDITION,
                new Code(text, text),
                REFERENCE,
                text,
                Optional.of(new EventValue.Numeric(BigDecimal.TEN, text)),
                Map.of("status", Set.of(new Code(text, text))));
        return new Patient(text, Sex.OTHER, Optional.empty(), Optional.empty(), text, text, false, List.of(event));
    }

    private static List<Criterion> asking(String text, int id) {
        EventQuery every = new EventQuery(
                Optional.of(Domain.CONDITION),
                ConceptSet.ANY,
                List.of(),
                List.of(),
                Pick.EVERY,
                Optional.empty(),
                List.of());
        var ten = new ValueFilter.Range(Optional.of(Bound.including("10")), Optional.empty(), Optional.of(text));
        return List.of(
                new Residence(Note.exclusion("r" + id), false, Set.of(text)),
                any("c" + id, EventQuery.of(Concept.exactly(text, text))),
                any("s" + id, every.having(new Attribute(Attribute.SITE, List.of(Concept.exactly("", text))))),
                any("a" + id, every.having(new Attribute("status", List.of(Concept.exactly(text, text))))),
                any("v" + id, every.valued(ten)));
    }

    @Test
    void a_text_that_no_database_holds_is_found_nowhere_and_refused_when_loaded() throws SQLException {
        assertAgree(
                RandomPatients.of(4, 10),
                List.of(
                        new Residence(Note.inclusion("zero"), false, Set.of("03\0")),
                        new Residence(Note.inclusion("half"), true, Set.of("\uD83D"))),
                2);

        assertThatThrownBy(() -> database().load(List.of(hostile("a\0b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a\0b");
    }

    @Test
    void days_and_numbers_that_the_tables_cannot_hold_are_refused() {
        Patient early = born(LocalDate.of(1599, 12, 31));
        Patient fine = number("1E-39");
        Patient great = number("1E+26");

        for (Patient patient : List.of(early, fine, great))
            assertThatThrownBy(() -> database().load(List.of(patient)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`" + patient.id() + "`");
    }

    @Test
    void numbers_are_compared_exactly_to_the_last_place_and_beyond_what_data_can_hold() throws SQLException {
        List<String> numbers = List.of("0", "1E-38", "-1E-38", "1E-12", "-1E-12", "9E+25", "-9E+25", "3.3", "-3.3");
        List<Patient> patients = numbers.stream().map(SqlEdges::number).toList();
        List<Criterion> criteria = new ArrayList<>();
        for (String bound : List.of("0", "1E-30", "-1E-30", "1E-12", "3.3", "-3.3", "9E+25", "1E+26", "-1E+30"))
            criteria.addAll(comparing(new BigDecimal(bound), criteria.size()));

        assertAgree(patients, criteria, 10);
    }

    private static List<Criterion> comparing(BigDecimal bound, int id) {
        List<Criterion> criteria = new ArrayList<>();
        for (boolean inclusive : List.of(true, false)) {
            var end = Optional.of(new Bound(bound, inclusive));
            criteria.add(
                    valued("min" + inclusive + id, new ValueFilter.Range(end, Optional.empty(), Optional.empty())));
            criteria.add(
                    valued("max" + inclusive + id, new ValueFilter.Range(Optional.empty(), end, Optional.empty())));
        }
        criteria.add(valued("not" + id, new ValueFilter.Not(bound, Optional.empty())));
        return criteria;
    }

    private static Criterion valued(String id, ValueFilter filter) {
        return any(id, EventQuery.of(Concept.exactly("lab", "K")).valued(filter));
    }

    @Test
    void ages_and_windows_turn_at_the_ends_of_months_and_in_leap_years() throws SQLException {
        List<Patient> patients = new ArrayList<>();
        for (LocalDate born : List.of(LocalDate.of(2000, 1, 30), LocalDate.of(2000, 2, 27)))
            for (int day = 0; day < 4; day++)
                for (LocalDate event : List.of(LocalDate.of(2023, 2, 27), LocalDate.of(2024, 2, 28)))
                    for (int later = 0; later < 4; later++)
                        patients.add(turning(born.plusDays(day), event.plusDays(later)));
        List<Criterion> criteria = new ArrayList<>();
        for (AgeBasis basis : AgeBasis.values()) criteria.addAll(ages(basis));
        for (int months : List.of(-13, -12, -1, 1, 12, 100_000, -100_000)) criteria.add(monthsLater(months));

        assertAgree(patients, criteria, 10);
    }

    private static Patient turning(LocalDate born, LocalDate first) {
        List<PatientEvent> events = new ArrayList<>();
        events.add(PatientEvent.of(Domain.CONDITION, "icd", "A", first));
        for (int months : List.of(-13, -1, 1, 12))
            for (int day : List.of(-1, 1))
                events.add(PatientEvent.of(
                        Domain.CONDITION, "icd", "B", first.plusMonths(months).plusDays(day)));
        return new Patient(born + "-" + first, Sex.MALE, Optional.of(born), Optional.empty(), "UNN", "", false, events);
    }

    private static List<Criterion> ages(AgeBasis basis) {
        List<Criterion> criteria = new ArrayList<>();
        for (AgeBound bound : List.of(
                new AgeBound(23, ChronoUnit.YEARS, true),
                new AgeBound(24, ChronoUnit.YEARS, false),
                new AgeBound(277, ChronoUnit.MONTHS, true),
                new AgeBound(288, ChronoUnit.MONTHS, false),
                new AgeBound(1205, ChronoUnit.WEEKS, true),
                new AgeBound(100_000, ChronoUnit.YEARS, true)))
            if (basis != AgeBasis.CALENDAR_YEARS || bound.unit() == ChronoUnit.YEARS)
                for (boolean lower : List.of(true, false)) {
                    String id = basis + "-" + bound.amount() + lower;
                    Optional<AgeBound> min = lower ? Optional.of(bound) : Optional.empty();
                    Optional<AgeBound> max = lower ? Optional.empty() : Optional.of(bound);
                    criteria.add(new Anchored(
                            Note.inclusion(id),
                            false,
                            "a",
                            EventQuery.of(Concept.exactly("icd", "A")),
                            new Age(Note.part("p" + id), false, basis, min, max, new Moment.OfEvent("a"))));
                    criteria.add(new Age(
                            Note.inclusion("r" + id),
                            false,
                            basis,
                            min,
                            max,
                            new Moment.OnDate(LocalDate.of(2023, 2, 28))));
                }
        return criteria;
    }

    private static Criterion monthsLater(int months) {
        var bound = Optional.of(new Offset(months, ChronoUnit.MONTHS));
        Window window = new Window(new Moment.OfEvent("a"), Optional.empty(), bound);
        return new Anchored(
                Note.inclusion("m" + months),
                months % 2 == 0,
                "a",
                EventQuery.of(Concept.exactly("icd", "A")),
                any("b" + months, EventQuery.of(Concept.exactly("icd", "B")).first(window))
                        .with(Note.part("b" + months)));
    }

    @Test
    void more_criteria_than_a_whole_number_has_bits() throws SQLException {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 70; i++) criteria.add(Age.between(Note.inclusion("c" + i), i == 65 ? 20 : i / 10, 130 - i));

        assertAgree(RandomPatients.of(8, 300), criteria, criteria.size());
    }

    @Test
    void nobody_and_no_criteria() throws SQLException {
        for (List<Patient> patients : List.of(List.<Patient>of(), RandomPatients.of(2, 5))) {
            SqlLaw law = database();
            law.load(patients);

            try (var engine = law.open()) {
                Answer answer = engine.ask(asked(List.of()));

                assertThat(((Answer.Counted) answer).total()).isEqualTo(patients.size());
            }
        }
    }

    @Test
    void says_that_a_question_is_too_costly_instead_of_hanging() throws SQLException {
        SqlLaw law = database();
        law.load(RandomPatients.of(2, 5));
        Duration limit = Duration.ofNanos(1);
        Question question = new Question(EligibilityCriteria.of(), REFERENCE, Set.of(), limit);

        try (var engine = law.open()) {
            assertThat(engine.ask(question)).isEqualTo(new Answer.TooCostly(limit));
        }
    }

    @Test
    void a_statement_that_runs_too_long_is_cancelled() throws SQLException {
        DataSource database = database().database();
        var deadline = Deadline.in(Duration.ofMillis(300));

        Optional<Boolean> read = new Timed(database, deadline).query(endless(), rows -> rows.next());

        assertThat(read).isEmpty();
        assertThat(deadline.left()).isBetween(-Duration.ofSeconds(30).toNanos(), 0L);
    }

    /** A statement that runs for hours. */
    abstract String endless();

    @Test
    void a_database_that_fails_is_not_called_costly() throws SQLException {
        var timed = new Timed(database().database(), Deadline.in(Duration.ofMinutes(1)));

        assertThatThrownBy(() -> timed.query("SELECT 1 FROM nowhere", rows -> rows.next()))
                .isInstanceOf(UncheckedSql.class)
                .hasMessageContaining("nowhere");
    }

    /** A few in each question: its combinations tell for each person which criteria hold. */
    private void assertAgree(List<Patient> patients, List<Criterion> criteria, int atOnce) throws SQLException {
        SqlLaw law = database();
        law.load(patients);
        try (var engine = law.open();
                var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS)) {
            for (int from = 0; from < criteria.size(); from += atOnce) {
                List<Criterion> some = criteria.subList(from, Math.min(from + atOnce, criteria.size()));
                Question question = asked(some);

                assertThat(engine.ask(question)).as(engine.statement(question)).isEqualTo(naive.ask(question));
            }
        }
    }

    private static Question asked(List<Criterion> criteria) {
        var eligibility = new EligibilityCriteria("", criteria);
        return new Question(eligibility, REFERENCE, Set.of(Detail.values()), Duration.ofMinutes(2));
    }

    private static EventCriterion any(String id, EventQuery query) {
        return EventCriterion.any(Note.inclusion(id), query);
    }

    private static Patient born(LocalDate day) {
        return new Patient("born-" + day, Sex.MALE, Optional.of(day), Optional.empty(), "UNN", "", false, List.of());
    }

    private static Patient number(String number) {
        PatientEvent event =
                PatientEvent.of(Domain.MEASUREMENT, "lab", "K", REFERENCE).measured(number, "mmol/L");
        return new Patient(
                "has" + number, Sex.MALE, Optional.empty(), Optional.empty(), "UNN", "", false, List.of(event));
    }
}
