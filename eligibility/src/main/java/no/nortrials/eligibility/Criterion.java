package no.nortrials.eligibility;

/**
 * A condition on one person at a reference date. {@code negated} turns the whole condition round, also that of a group.
 */
public sealed interface Criterion
        permits Group, EventCriterion, Anchored, Age, SexCriterion, Residence, VitalStatus, InTrial, FreeText {
    /** Id, label, role and source text. */
    Note note();

    /** Whether the condition must not hold for the criterion to hold. */
    boolean negated();

    /** The same criterion with another note. */
    Criterion with(Note note);

    /** The same criterion with {@link #negated} turned round. */
    Criterion not();
}
