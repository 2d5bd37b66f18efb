package no.nortrials.delivery.indicator;

/** A day in the start-up and life of a trial at a site. */
public enum Milestone {
    SELECTED,
    /** Application sent to the authority and the ethics committee. */
    SUBMITTED,
    /** The authority and the ethics committee said yes. */
    APPROVED,
    CONTRACT_DRAFT,
    /** Signed by all parties. */
    CONTRACT_SIGNED,
    /** Application to the hospital for its own approval. */
    LOCAL_APPLICATION,
    LOCAL_APPROVAL,
    /** The site may include. */
    OPENED,
    FIRST_PATIENT,
    CLOSED
}
