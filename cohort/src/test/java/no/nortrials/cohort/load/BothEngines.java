package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.CohortEngine;
import no.nortrials.cohort.NaiveEngine;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.index.IndexBuilder;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Units;

/** The patients of a source in the naive engine and in an index, asked together. */
record BothEngines(List<Patient> patients, LoadReport report, CohortEngine naive, CohortEngine index)
        implements AutoCloseable {
    static BothEngines of(Load load, Path folder) {
        try (var builder = IndexBuilder.create(folder)) {
            List<Patient> patients = new ArrayList<>();
            LoadReport report = load.into(patient -> builder.add(patient) && patients.add(patient));
            builder.finish();
            var naive = new NaiveEngine(patients, Terminology.BY_PREFIX, Units.SAME);
            return new BothEngines(patients, report, naive, IndexEngine.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What both count. */
    long count(EligibilityCriteria criteria, LocalDate reference) {
        Question question = Question.of(criteria, reference);
        long counted = total(naive, question);
        assertThat(total(index, question)).as("the index, as the naive engine").isEqualTo(counted);
        return counted;
    }

    private static long total(CohortEngine engine, Question question) {
        return switch (engine.ask(question)) {
            case Answer.Counted counted -> counted.total();
            case Answer.TooCostly costly -> throw new AssertionError("not within " + costly.limit());
        };
    }

    @Override
    public void close() {
        naive.close();
        index.close();
    }
}
