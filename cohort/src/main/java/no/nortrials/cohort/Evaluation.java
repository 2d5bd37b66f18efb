package no.nortrials.cohort;

/** How much of a criterion an engine could evaluate on its data. */
public enum Evaluation {
    WHOLE,
    /** Something in it is unknown and was taken not to exclude anybody. */
    PART,
    NONE
}
