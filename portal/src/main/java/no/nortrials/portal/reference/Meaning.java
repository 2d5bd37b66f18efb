package no.nortrials.portal.reference;

/** What a column of a file tells. */
enum Meaning {
    TRUST,
    MUNICIPALITY,
    ICD10,
    SEX,
    AGE,
    AGE_FROM,
    AGE_TO,
    YEAR,
    MEASURE,
    VALUE,
    /** Figures for the ages 0, 1, 2 and so on with blanks between, the last of them for that age and older. */
    VALUES_BY_AGE,
    FLAG,
    /** Kept with each figure under the column's own name. */
    KEEP,
    IGNORE;

    boolean figure() {
        return this == VALUE || this == VALUES_BY_AGE;
    }
}
