package no.nortrials.cohort.index;

import static no.nortrials.eligibility.RandomCriteria.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.ValueFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexEdgesTest {
    private static final String LAB = "urn:test:edges";

    @TempDir
    Path folder;

    @Test
    void of_two_values_on_the_latest_day_one_that_matches_is_enough() throws IOException {
        write(
                patient("low-then-high", lab("7.1", 3), lab("9.4", 3)),
                patient("high-then-low", lab("9.4", 3), lab("7.1", 3)),
                patient("high-later", lab("7.1", 4), lab("9.4", 3)),
                patient("low-later", lab("9.4", 4), lab("7.1", 3)));

        assertThat(total(latestBelow("8"))).isEqualTo(3);
    }

    @Test
    void counts_days_and_events_apart() throws IOException {
        write(patient("twice-on-one-day", lab("1", 5), lab("2", 5)), patient("on-two-days", lab("1", 5), lab("1", 6)));

        assertThat(total(often(Times.events(2)))).isEqualTo(2);
        assertThat(total(often(Times.days(2)))).isEqualTo(1);
    }

    @Test
    void counts_more_events_than_a_byte_holds() throws IOException {
        write(patient("130", times(130)), patient("131", times(131)), patient("400", times(400)));

        assertThat(total(often(Times.events(131)))).isEqualTo(2);
        assertThat(total(often(Times.events(126)))).isEqualTo(3);
        assertThat(total(often(new Times(127, OptionalInt.of(131), Times.Counting.EVENTS))))
                .isEqualTo(2);
    }

    @Test
    void holds_the_first_and_the_last_day_there_is() throws IOException {
        PatientEvent first = PatientEvent.of(Domain.CONDITION, LAB, "X", LocalDate.of(1900, 1, 1));
        PatientEvent last = PatientEvent.of(Domain.CONDITION, LAB, "X", LocalDate.of(2079, 6, 6));

        write(patient("both", first, last));

        assertThat(total(often(Times.days(2), "X"))).isEqualTo(1);
    }

    @Test
    void refuses_an_event_outside_of_these_days_and_adds_nothing_of_the_patient() throws IOException {
        PatientEvent early = PatientEvent.of(Domain.CONDITION, LAB, "X", LocalDate.of(1899, 12, 31));
        try (var builder = IndexBuilder.create(folder)) {
            assertThatThrownBy(() -> builder.add(patient("early", lab("1", 1), early)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("`early`")
                    .hasMessageContaining("`1899-12-31`");
            builder.add(patient("early"));
            builder.finish();
        }

        assertThat(total(often(Times.ONCE))).isZero();
    }

    @Test
    void says_that_a_patient_came_before() throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            assertThat(builder.add(patient("same"))).isTrue();
            assertThat(builder.add(patient("same", lab("1", 1)))).isFalse();
            builder.finish();
        }

        try (var engine = IndexEngine.open(folder)) {
            assertThat(engine.persons()).isEqualTo(1);
            assertThat(engine.events()).isZero();
        }
    }

    @Test
    void an_index_of_nobody_answers_zero() throws IOException {
        write();

        assertThat(total(often(Times.ONCE))).isZero();
    }

    @Test
    void no_index_is_said_to_be_absent() {
        assertThatThrownBy(() -> IndexEngine.open(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void agrees_with_the_law_across_the_border_of_blocks_whatever_the_number_of_threads() throws IOException {
        List<Patient> patients = RandomPatients.of(21, 70_000);
        write(patients.toArray(Patient[]::new));
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);

        try (var one = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS, 1);
                var three = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS, 3)) {
            for (long seed = 0; seed < 25; seed++) {
                Question question =
                        new Question(RandomCriteria.of(seed), REFERENCE, Set.of(), Duration.ofMinutes(2)).inDetail();

                Answer law = naive.ask(question);

                assertThat(one.ask(question)).isEqualTo(law);
                assertThat(three.ask(question)).isEqualTo(law);
            }
        }
    }

    @Test
    void says_that_a_question_is_too_costly_instead_of_hanging() throws IOException {
        write(patient("one", lab("1", 1)));
        Question question = new Question(criteria(often(Times.ONCE)), REFERENCE, Set.of(), Duration.ofNanos(1));

        try (var engine = IndexEngine.open(folder)) {
            assertThat(engine.ask(question)).isEqualTo(new Answer.TooCostly(Duration.ofNanos(1)));
        }
    }

    private void write(Patient... patients) throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : patients) builder.add(patient);
            builder.finish();
        }
    }

    private long total(Criterion criterion) throws IOException {
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, Units.SAME)) {
            return switch (engine.ask(Question.of(criteria(criterion), REFERENCE))) {
                case Answer.Counted counted -> counted.total();
                case Answer.TooCostly costly -> throw new AssertionError(costly);
            };
        }
    }

    private static EligibilityCriteria criteria(Criterion criterion) {
        return new EligibilityCriteria("", List.of(criterion));
    }

    private static EventCriterion latestBelow(String bound) {
        var below = new ValueFilter.Range(Optional.empty(), Optional.of(Bound.beyond(bound)), Optional.of("mmol/L"));
        return EventCriterion.any(
                Note.inclusion("latest"),
                EventQuery.of(Concept.exactly(LAB, "K")).latest().valued(below));
    }

    private static EventCriterion often(Times times) {
        return often(times, "K");
    }

    private static EventCriterion often(Times times, String code) {
        return new EventCriterion(Note.inclusion("often"), false, EventQuery.of(Concept.exactly(LAB, code)), times);
    }

    private static PatientEvent[] times(int count) {
        List<PatientEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(lab("5", i));
        return events.toArray(PatientEvent[]::new);
    }

    private static PatientEvent lab(String number, int daysBefore) {
        return PatientEvent.of(Domain.MEASUREMENT, LAB, "K", REFERENCE.minusDays(daysBefore))
                .measured(number, "mmol/L");
    }

    private static Patient patient(String id, PatientEvent... events) {
        return new Patient(id, Sex.FEMALE, Optional.empty(), Optional.empty(), "Ahus", "", false, List.of(events));
    }
}
