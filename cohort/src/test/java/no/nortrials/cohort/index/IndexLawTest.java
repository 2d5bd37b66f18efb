package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.RandomCriteria;

/**
 * The index says what the naive engine says, in every step, at every site, in every detail. Each try asks {@value #QUESTIONS}
 * questions; the number of tries stands in {@code junit-platform.properties}.
 */
class IndexLawTest {
    private static final int QUESTIONS = 50;

    /** The terminology by prefix, but one whose order of codes the index does not know. */
    private static final Terminology BY_TRYING =
            (system, code, ancestor) -> Terminology.BY_PREFIX.isBelow(system, code, ancestor);

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("index-law");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        Folder.delete(folder);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does(@ForAll long seed) throws IOException {
        List<Patient> patients = RandomPatients.of(seed, 120);
        write(patients);

        assertAgrees(patients, seed);
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does_after_patients_were_replaced_and_removed(@ForAll long seed) throws IOException {
        List<Patient> old = RandomPatients.of(seed, 120);
        List<Patient> newer = RandomPatients.of(seed + 2, 160).subList(80, 160);
        write(old);

        try (var builder = IndexBuilder.update(folder)) {
            for (Patient patient : newer) builder.add(patient);
            builder.remove("patient-7");
            builder.finish();
        }

        List<Patient> expected = new ArrayList<>(old.subList(0, 80));
        expected.removeIf(patient -> patient.id().equals("patient-7"));
        expected.addAll(newer);
        assertAgrees(expected, seed);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("CURRENT", "2");
    }

    /** Criteria made at random are seldom of this shape, which has a loop of its own. */
    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does_when_one_event_must_follow_another(@ForAll long seed) throws IOException {
        List<Patient> patients = RandomPatients.of(seed, 200);
        write(patients);
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS)) {
            for (int i = 0; i < QUESTIONS; i++) {
                EligibilityCriteria criteria = RandomCriteria.following(seed * QUESTIONS + i);
                Question question = Question.of(criteria, RandomCriteria.REFERENCE);

                assertThat(engine.ask(question)).as("%s", question).isEqualTo(naive.ask(question));
            }
        }
    }

    private void write(List<Patient> patients) throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : patients) builder.add(patient);
            builder.finish();
        }
    }

    private void assertAgrees(List<Patient> patients, long seed) throws IOException {
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS);
                var other = IndexEngine.open(folder, BY_TRYING, RandomPatients.UNITS)) {
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = question(seed * QUESTIONS + i);

                Answer law = naive.ask(question);

                assertThat(engine.ask(question)).as("%s", question).isEqualTo(law);
                assertThat(other.ask(question))
                        .as("any terminology: %s", question)
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
