package no.nortrials.portal.dispatch.recipient;

/** Why a hospital declines; its text is the message {@code declineReason.<name>}. */
public enum DeclineReason {
    FEW_PATIENTS,
    COMPETING_STUDY,
    STAFF,
    INVESTIGATOR,
    EQUIPMENT,
    STANDARD_OF_CARE,
    SCIENTIFIC_INTEREST,
    TIMELINE,
    FINANCE,
    OTHER
}
