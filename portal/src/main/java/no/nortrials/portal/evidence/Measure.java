package no.nortrials.portal.evidence;

/** What a figure on a disease counts. */
enum Measure {
    /** Persons who have it, treated or not. */
    LIVING,
    /** Persons treated for it in a year. */
    TREATED_A_YEAR,
    /** Persons who get it in a year. */
    NEW_A_YEAR,
    /** Operations or implants in a year. */
    PROCEDURES_A_YEAR
}
