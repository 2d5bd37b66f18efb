package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.LawBatch;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.RandomCriteria;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The index says what the naive engine says, in every step, at every site, in every detail. */
class IndexLawTest {
    /** The terminology by prefix, but one whose order of codes the index does not know. */
    private static final Terminology BY_TRYING =
            (system, code, ancestor) -> Terminology.BY_PREFIX.isBelow(system, code, ancestor);

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofIndex")
    void answersAsTheLawDoes(LawBatch batch) throws IOException {
        List<Patient> patients = RandomPatients.of(batch.seed(), 120);
        write(patients);

        assertAgrees(patients, batch);
    }

    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void answersAsTheLawDoesAfterPatientsWereReplacedAndRemoved(LawBatch batch) throws IOException {
        List<Patient> old = RandomPatients.of(batch.seed(), 120);
        List<Patient> newer = RandomPatients.of(batch.seed() + 2, 160).subList(80, 160);
        write(old);

        try (var builder = IndexBuilder.update(folder)) {
            for (Patient patient : newer) builder.add(patient);
            builder.remove("patient-7");
            builder.finish();
        }

        List<Patient> expected = new ArrayList<>(old.subList(0, 80));
        expected.removeIf(patient -> patient.id().equals("patient-7"));
        expected.addAll(newer);
        assertAgrees(expected, batch);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("CURRENT", "2");
    }

    /** Criteria made at random are seldom of this shape, which has a loop of its own. */
    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofIndex")
    void answersAsTheLawDoesWhenOneEventMustFollowAnother(LawBatch batch) throws IOException {
        List<Patient> patients = RandomPatients.of(batch.seed(), 200);
        write(patients);
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS)) {
            for (long seed : batch.seeds().toList()) {
                EligibilityCriteria criteria = RandomCriteria.following(seed);
                Question question = Question.of(criteria, RandomCriteria.REFERENCE);

                assertThat(engine.ask(question))
                        .as("seed %s: %s", seed, question)
                        .isEqualTo(naive.ask(question));
            }
        }
    }

    private void write(List<Patient> patients) throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : patients) builder.add(patient);
            builder.finish();
        }
    }

    private void assertAgrees(List<Patient> patients, LawBatch batch) throws IOException {
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS);
                var other = IndexEngine.open(folder, BY_TRYING, RandomPatients.UNITS)) {
            for (long seed : batch.seeds().toList()) {
                Question question = question(seed);

                Answer law = naive.ask(question);

                assertThat(engine.ask(question))
                        .as("seed %s: %s", seed, question)
                        .isEqualTo(law);
                assertThat(other.ask(question))
                        .as("any terminology, seed %s: %s", seed, question)
                        .isEqualTo(law);
            }
        }
    }

    private static Question question(long seed) {
        var random = new Random(seed);
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) if (random.nextBoolean()) details.add(detail);
        return new Question(RandomCriteria.of(seed), RandomCriteria.REFERENCE, details, Duration.ofMinutes(1));
    }
}
