package no.nortrials.portal.reference;

/** What a data set's versions must keep to, beyond what all must. */
enum Rule {
    /** Where the whole country or both sexes are told, they are the sum of their parts. */
    TOTALS,
    /** Every combination of place, sex and age has a figure, and none is suppressed. */
    COMPLETE,
    /** Figures of municipalities are summed to trust areas when a file is read. */
    SUM_TO_TRUSTS
}
