package no.nortrials.cohort;

/**
 * Counts patients. Safe for use by several threads. The same question on the same data gives the same answer, whatever the
 * engine.
 */
public interface CohortEngine extends AutoCloseable {
    /** Answers within the limit of the question, or says that it could not. */
    Answer ask(Question question);

    @Override
    void close();
}
