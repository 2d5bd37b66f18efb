package no.nortrials.cohort.index;

import static no.nortrials.eligibility.RandomCriteria.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms of more events than are sorted by comparing, added by several threads at once. */
class ManyEventsTest {
    private static final String LAB = "urn:test:many";
    private static final int THREADS = 4;

    @TempDir
    Path folder;

    @Test
    void patientsAddedByFourThreadsAreCountedAsTheLawDoes() throws Exception {
        List<Patient> patients = patients();

        add(patients);

        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, Units.SAME);
        try (var engine = IndexEngine.open(folder)) {
            assertThat(engine.persons()).isEqualTo(patients.size());
            for (int days = 1; days < 800; days += 37) {
                Question question = Question.of(criteria(days), REFERENCE);

                assertThat(engine.ask(question)).isEqualTo(naive.ask(question));
            }
        }
    }

    private void add(List<Patient> patients) throws Exception {
        try (var builder = IndexBuilder.create(folder);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Boolean>> added = new ArrayList<>();
            for (Patient patient : patients) added.add(threads.submit(() -> builder.add(patient)));
            for (Future<Boolean> each : added) assertThat(each.get()).isTrue();
            assertThat(builder.add(patients.getFirst())).as("added again").isFalse();
            builder.finish();
        }
    }

    private static List<Patient> patients() {
        var random = new Random(2_000);
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            List<PatientEvent> events = new ArrayList<>();
            for (int j = random.nextInt(12); j > 0; j--) events.add(event(random));
            patients.add(new Patient(
                    "many-" + i,
                    i % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                    Optional.of(REFERENCE.minusYears(20 + i % 60)),
                    Optional.empty(),
                    "site-" + i % 5,
                    "",
                    false,
                    events));
        }
        return patients;
    }

    private static PatientEvent event(Random random) {
        String code = "code-" + random.nextInt(3);
        return PatientEvent.of(Domain.MEASUREMENT, LAB, code, REFERENCE.minusDays(random.nextInt(800)))
                .measured(String.valueOf(random.nextInt(200) / 10.0), "mmol/L")
                .at("hospital-" + random.nextInt(7));
    }

    private static EligibilityCriteria criteria(int days) {
        EventQuery every = EventQuery.of(Concept.exactly(LAB, "code-0"), Concept.exactly(LAB, "code-1"));
        var low = new ValueFilter.Range(Optional.empty(), Optional.of(Bound.including("9.5")), Optional.of("mmol/L"));
        return EligibilityCriteria.of(
                EventCriterion.any(Note.inclusion("some"), every.within(Window.last(days, ChronoUnit.DAYS))),
                EventCriterion.any(
                        Note.inclusion("latest"),
                        EventQuery.of(Concept.exactly(LAB, "code-2")).latest().valued(low)),
                new EventCriterion(Note.exclusion("three"), false, every, Times.days(3)),
                new EventCriterion(Note.exclusion("five"), false, every.valued(low), Times.days(5)));
    }
}
