package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
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
import no.nortrials.eligibility.sql.Dialect;

/** A database says what the naive engine says, in every step, at every site, in every detail. */
record SqlLaw(DataSource database, Dialect dialect) {
    void load(List<Patient> patients) throws SQLException {
        try (Connection connection = database.getConnection()) {
            var loader = SqlLoader.create(connection, dialect);
            for (Patient patient : patients) loader.add(patient);
            loader.finish();
        }
    }

    SqlEngine open() throws SQLException {
        return SqlEngine.open(database, dialect, Terminology.BY_PREFIX, RandomPatients.UNITS);
    }

    /** Loads the patients of a batch and asks its questions. */
    void assertAgrees(LawBatch batch) throws SQLException {
        List<Patient> patients = RandomPatients.of(batch.seed(), 120);
        load(patients);
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        try (var engine = open()) {
            for (long seed : batch.seeds().toList()) {
                Question question = question(seed);

                assertThat(engine.ask(question))
                        .as("seed %s: %s%n%s", seed, question, engine.statement(question))
                        .isEqualTo(naive.ask(question));
            }
        }
    }

    /** The same, many questions by one statement. */
    void assertAgreesAtOnce(LawBatch batch, int together) throws SQLException {
        List<Patient> patients = RandomPatients.of(batch.seed(), 120);
        load(patients);
        var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, RandomPatients.UNITS);
        List<Long> seeds = batch.seeds().toList();
        try (var engine = open()) {
            for (int from = 0; from < seeds.size(); from += together) {
                List<Long> some = seeds.subList(from, Math.min(seeds.size(), from + together));
                List<Question> questions = some.stream().map(SqlLaw::question).toList();

                List<Answer> answers = engine.askAll(questions, Duration.ofMinutes(5));

                for (int i = 0; i < some.size(); i++)
                    assertThat(answers.get(i))
                            .as("seed %s: %s%n%s", some.get(i), questions.get(i), engine.statement(questions.get(i)))
                            .isEqualTo(naive.ask(questions.get(i)));
            }
        }
    }

    /** Every fifth asks only whether one event follows another. */
    private static Question question(long seed) {
        var random = new Random(seed);
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        for (Detail detail : Detail.values()) if (random.nextBoolean()) details.add(detail);
        EligibilityCriteria criteria =
                random.nextInt(5) == 0 ? RandomCriteria.following(seed) : RandomCriteria.of(seed);
        return new Question(criteria, RandomCriteria.REFERENCE, details, Duration.ofMinutes(1));
    }
}
