package no.nortrials.portal.outcome;

/** Why Norway was not chosen, as far as it was said. */
public enum NotChosenReason {
    TOO_FEW_PATIENTS,
    TOO_FEW_SITES,
    TIMELINE,
    START_UP_TIME,
    COST,
    STANDARD_OF_CARE,
    COMPETING_STUDIES,
    OTHER_COUNTRIES_ENOUGH,
    OTHER,
    NOT_STATED
}
