package no.nortrials.disclosure;

/**
 * A question and who matches it.
 *
 * @param question the question in canonical form
 * @param epoch the month of the snapshot it was counted in
 * @param cohort who matches it, by their places in that snapshot
 */
public record Counted(CanonicalQuestion question, Epoch epoch, Cohort cohort) {}
