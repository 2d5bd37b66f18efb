package no.nortrials.delivery.indicator;

/** Which way is good. */
public enum Better {
    LOW,
    HIGH,
    /** Neither; it is told for context. */
    NEITHER
}
