package no.nortrials.cohort;

/** How much of a criterion an engine could evaluate on its data. */
public enum Evaluation {
    /** All of it. */
    WHOLE,
    /** Something in it is unknown and was taken not to exclude anybody. */
    PART,
    /** Nothing: it excludes nobody. */
    NONE
}
