package no.nortrials.eligibility;

/** The administrative sex of a person, as FHIR names it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Neither. */
    OTHER,
    /** Not known or not given. */
    UNKNOWN
}
