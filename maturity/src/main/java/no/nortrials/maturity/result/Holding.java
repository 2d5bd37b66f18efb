package no.nortrials.maturity.result;

/** Whether a statement holds. */
public enum Holding {
    /** It holds. */
    HOLDS,
    /** It does not, or nothing shows it. */
    FAILS,
    /** It is not known: not answered, not reviewed, or measured on too few. */
    OPEN
}
