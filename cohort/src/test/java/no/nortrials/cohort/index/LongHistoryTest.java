package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events on all sides of 18 September 1989, the day in the middle of those that an index can hold. */
class LongHistoryTest {
    private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 26);
    private static final Concept OLD = Concept.exactly("urn:test:old", "X1");

    @TempDir
    Path folder;

    @Test
    void aFewEventsOverAllYearsAreInTheOrderOfTheirDays() throws Exception {
        List<LocalDate> days = List.of(
                LocalDate.of(1900, 1, 1),
                LocalDate.of(1955, 3, 9),
                LocalDate.of(1989, 9, 17),
                LocalDate.of(1989, 9, 18),
                LocalDate.of(1989, 9, 19),
                LocalDate.of(2005, 12, 31),
                LocalDate.of(2026, 11, 25));
        List<Patient> patients = new ArrayList<>();
        for (LocalDate day : days) patients.add(patient(day));
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : patients.reversed()) builder.add(patient);
            builder.finish();
        }

        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, Units.SAME);
        try (var engine = IndexEngine.open(folder)) {
            for (LocalDate day : days) {
                Question until = Question.of(until(day), REFERENCE);

                assertThat(engine.ask(until)).as("until " + day).isEqualTo(naive.ask(until));
            }
        }
    }

    private static Patient patient(LocalDate day) {
        return new Patient(
                "seen-" + day,
                Sex.FEMALE,
                Optional.empty(),
                Optional.empty(),
                "site-7",
                "",
                false,
                List.of(PatientEvent.of(Domain.CONDITION, "urn:test:old", "X1", day)));
    }

    private static EligibilityCriteria until(LocalDate last) {
        var window = new Window(new Moment.OnDate(last), Optional.empty(), Optional.of(Offset.NONE));
        return EligibilityCriteria.of(
                EventCriterion.any(Note.inclusion("until"), EventQuery.of(OLD).within(window)));
    }
}
