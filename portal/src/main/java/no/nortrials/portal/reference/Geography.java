package no.nortrials.portal.reference;

/** By what a figure is attributed to a place. */
public enum Geography {
    /** Where the people live. */
    RESIDENCE,
    /** Who treats them. */
    TREATING,
    /** No place below the country. */
    NONE
}
