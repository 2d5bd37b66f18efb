package no.nortrials.reading;

/** An end of the normal range of a laboratory, of which a limit may be a multiple. */
public enum Normal {
    /** Upper limit of normal (ULN). */
    UPPER,
    /** Lower limit of normal (LLN). */
    LOWER
}
