package no.nortrials.eligibility;

/** The list of the protocol in which a criterion stands. */
public enum Role {
    /** Must hold. */
    INCLUSION,
    /** Must not hold. */
    EXCLUSION,
    /** Stands inside another criterion, whose role decides. */
    PART
}
