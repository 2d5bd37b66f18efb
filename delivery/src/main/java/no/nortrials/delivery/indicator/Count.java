package no.nortrials.delivery.indicator;

/** A number of a trial at a site. */
public enum Count {
    /** Patients agreed when the contract was signed; not moved afterwards. */
    TARGET,
    INCLUDED,
    /** Patients a forecast promised by the closing. */
    FORECAST,
    /** Eligible patients who were asked. */
    APPROACHED,
    CONSENTED,
    SCREENED,
    SCREEN_FAILED,
    /** Screen failures expected for the indication, of as many screened. */
    SCREEN_FAILED_EXPECTED,
    RANDOMISED,
    /** Took their consent back. */
    WITHDRAWN,
    /** Primary outcomes due. */
    OUTCOME_DUE,
    OUTCOME_COMPLETE,
    DATA_POINTS,
    QUERIES,
    /** Serious adverse events. */
    SAE,
    /** Of those, reported within 24 hours. */
    SAE_ON_TIME,
    MAJOR_DEVIATIONS
}
