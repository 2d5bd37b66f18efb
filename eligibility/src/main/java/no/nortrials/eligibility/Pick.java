package no.nortrials.eligibility;

/** Which of the events found count further. */
public enum Pick {
    /** All of them. */
    EVERY,
    /** Those of the earliest day on which there is one. */
    FIRST,
    /** Those of the latest day on which there is one. */
    LATEST
}
