package no.nortrials.protocol;

/** The list in which a criterion stands. */
public enum Category {
    INCLUSION,
    EXCLUSION,
    /** Neither list, or the source does not say which. */
    OTHER
}
