package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.DropOne;
import no.nortrials.cohort.LawBatch;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Step;
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

    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void membersOfEachStepAreAsManyAsAreCountedAndAreWhoTheLawSays(LawBatch batch) throws IOException {
        List<Patient> patients = RandomPatients.of(batch.seed(), 120);
        write(patients);
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS)) {
            for (long seed : batch.seeds().toList()) {
                var question = new Question(
                        RandomCriteria.of(seed),
                        RandomCriteria.REFERENCE,
                        Set.of(Detail.DROP_ONE),
                        Duration.ofMinutes(1));
                var counted = (Answer.Counted) engine.ask(question);

                var found = (Membership.Found) engine.members(question);

                assertThat(found.steps().stream().map(IndexLawTest::counted).toList())
                        .as("seed %s", seed)
                        .isEqualTo(counted.steps());
                assertThat(found.withoutOne().stream()
                                .map(step -> new DropOne(
                                        step.criterion(), counted(step).total()))
                                .toList())
                        .as("seed %s", seed)
                        .isEqualTo(counted.dropOne().orElseThrow());
                assertAreThoseWhoMatchAlone(found, engine, patients, question);
            }
        }
    }

    private static Step counted(Membership.Step step) {
        return new Step(
                step.criterion(),
                step.evaluation(),
                step.bySite().stream().map(set -> (long) set.cardinality()).toList());
    }

    /** Whoever is in the last set is counted in an engine of nobody else, and the others are not. */
    private static void assertAreThoseWhoMatchAlone(
            Membership.Found found, IndexEngine engine, List<Patient> patients, Question question) {
        Set<String> members = new HashSet<>();
        for (int site = 0; site < found.sites().size(); site++) {
            List<String> ids = engine.ids(found.sites().get(site));
            found.steps().getLast().bySite().get(site).stream()
                    .mapToObj(ids::get)
                    .forEach(members::add);
        }
        for (Patient patient : patients.subList(0, 10)) {
            var alone = (Answer.Counted)
                    new NaiveEngine(List.of(patient), Terminology.BY_PREFIX, RandomPatients.UNITS).ask(question);
            assertThat(members.contains(patient.id())).isEqualTo(alone.total() == 1);
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
