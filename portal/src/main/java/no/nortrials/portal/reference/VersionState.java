package no.nortrials.portal.reference;

/** How far a version has come. */
public enum VersionState {
    /** Read without a fault; waits for the steward. */
    DRAFT,
    /** Something is wrong with it; its report says what. */
    QUARANTINED,
    /** The one whose figures are used. */
    RELEASED,
    /** Taken back, with a reason. */
    WITHDRAWN,
    /** Was used until a newer one was released. */
    SUPERSEDED
}
