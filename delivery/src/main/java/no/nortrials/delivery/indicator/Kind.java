package no.nortrials.delivery.indicator;

/** How lines become a value and its interval. */
public enum Kind {
    /** The middle value; its interval from the order statistics. */
    MEDIAN,
    /** Kaplan–Meier's median, where some have not come yet. */
    MEDIAN_WITH_OPEN,
    /** Numerators over denominators, from 0 to 1; Wilson's interval. */
    SHARE,
    /** Numerators over denominators; exact Poisson interval of the numerator. */
    RATIO
}
