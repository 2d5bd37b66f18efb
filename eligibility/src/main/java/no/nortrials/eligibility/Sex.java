package no.nortrials.eligibility;

/** The administrative sex of a person, as FHIR names it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    /** Not known or not given. */
    UNKNOWN
}
