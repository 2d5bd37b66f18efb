package no.nortrials.cohort;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Random questions to be asked of the same patients. {@code -Dlaw.tries=10000} asks ten thousand questions of each engine,
 * {@code -Dlaw.seed=7} begins with another seed; without them every run asks the same.
 *
 * @param seed makes the patients and the questions
 * @param questions how many
 */
public record LawBatch(long seed, int questions) {
    private static final int MOST = 50;

    /** For databases, which take tens of milliseconds for a question. */
    public static Stream<LawBatch> ofDatabases() {
        return batches(200);
    }

    /** For the index, which takes a few milliseconds for a question to so few patients. */
    public static Stream<LawBatch> ofIndex() {
        return batches(1000);
    }

    private static Stream<LawBatch> batches(int otherwise) {
        int tries = Integer.getInteger("law.tries", otherwise);
        long first = Long.getLong("law.seed", 1);
        return IntStream.range(0, (tries + MOST - 1) / MOST)
                .mapToObj(batch -> new LawBatch(first + batch, Math.min(MOST, tries - batch * MOST)));
    }

    /** The seeds of the questions; other batches have others. */
    public Stream<Long> seeds() {
        return IntStream.range(0, questions).mapToObj(i -> seed * MOST + i);
    }
}
