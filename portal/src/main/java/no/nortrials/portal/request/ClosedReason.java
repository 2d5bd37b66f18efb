package no.nortrials.portal.request;

/** Why a request is closed. */
public enum ClosedReason {
    COMPLETED,
    WITHDRAWN,
    DUPLICATE,
    OUT_OF_SCOPE
}
