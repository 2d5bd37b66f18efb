package no.nortrials.benchmark.nation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import no.nortrials.benchmark.Latencies;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.CohortEngine;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.Question;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * One question of the twelve, or that of twenty criteria, from seed to seed.
 *
 * @param name for the table
 * @param criteria what is asked with a seed
 * @param details what is wanted beside the attrition by site
 */
record Asking(String name, LongFunction<EligibilityCriteria> criteria, Set<Detail> details) {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** The answers of an engine to the seeds from one on, and how long each took. */
    record Asked(List<Answer> answers, Latencies latencies) {}

    static List<Asking> twelve() {
        List<Asking> all = new ArrayList<>();
        for (int i = 1; i <= TrialQuestions.COUNT; i++) {
            int number = i;
            all.add(new Asking(String.valueOf(number), seed -> TrialQuestions.of(number, seed), Set.of()));
        }
        return all;
    }

    /** Attrition by site and what each of twenty criteria costs. */
    static Asking ofTwenty() {
        return new Asking("20 criteria, drop one", TrialQuestions::ofTwenty, Set.of(Detail.DROP_ONE));
    }

    Question question(long seed) {
        return new Question(criteria.apply(seed), Nation.LAST_DAY, details, LIMIT);
    }

    Asked often(CohortEngine engine, long firstSeed, int rounds) {
        List<Answer> answers = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Question question = question(firstSeed + i);
            long begin = System.nanoTime();
            answers.add(engine.ask(question));
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return new Asked(answers, new Latencies(millis, 0));
    }
}
