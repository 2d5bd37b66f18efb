package no.nortrials.portal.demo;

/** How far a request of the demonstration has come. */
enum Stage {
    DRAFT,
    RECEIVED,
    /** The unit has asked the sponsor and waits. */
    ASKED,
    /** The sponsor has answered and the unit has not read it. */
    REPLIED,
    TRIAGED,
    FORWARDED,
    ANSWERING,
    DEADLINE_PASSED,
    /** A country request with a panel half answered. */
    PANEL,
    /** A country request whose synthesis is being written. */
    SYNTHESIS,
    /** Answered; what comes after is told by the fate. */
    ANSWERED,
    WITHDRAWN,
    DUPLICATE,
    OUT_OF_SCOPE
}
