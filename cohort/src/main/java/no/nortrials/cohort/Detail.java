package no.nortrials.cohort;

/** What is wanted beside the attrition by site. */
public enum Detail {
    /** For each criterion, how many would remain if it alone were dropped. */
    DROP_ONE,
    /** How many persons meet each combination of criteria. */
    COMBINATIONS,
    /** The persons who meet all, by age and sex. */
    AGE_BY_SEX
}
