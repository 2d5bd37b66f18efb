package no.nortrials.portal.request;

/** What the coordinating unit should do next with a request. */
public enum NextAction {
    /** Read a new request and decide who is asked. */
    TRIAGE,
    /** Wait for the sponsor, and ask again when nothing comes. */
    AWAIT_CLARIFICATION,
    /** Read what the sponsor answered. */
    READ_CLARIFICATION,
    /** Send it to the chosen hospitals. */
    DISPATCH,
    /** Say yes or no to the hospitals' new deadline. */
    CONFIRM_DEADLINE,
    /** Remind those who are silent. */
    CHASE,
    /** Collate the answers and send the overview. */
    COLLATE,
    /** Ask the experts about the country as a whole. */
    ASK_PANEL,
    /** Write the synthesis of the experts' feedback. */
    SYNTHESISE,
    /** Ask the sponsor what became of it. */
    ASK_OUTCOME
}
