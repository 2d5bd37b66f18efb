package no.nortrials.maturity.framework;

/** Whether a version may still be edited. */
public enum State {
    /** It is being written; nobody assesses by it. */
    DRAFT,
    /** It is in use and stays as it is for ever. */
    FROZEN
}
