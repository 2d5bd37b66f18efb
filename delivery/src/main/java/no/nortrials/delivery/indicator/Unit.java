package no.nortrials.delivery.indicator;

/** What a value is told in. */
public enum Unit {
    WORKING_DAYS,
    DAYS,
    SHARE,
    /** A pure number. */
    RATIO,
    PATIENTS_A_MONTH,
    PER_HUNDRED
}
