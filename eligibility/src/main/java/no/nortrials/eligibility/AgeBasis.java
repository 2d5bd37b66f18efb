package no.nortrials.eligibility;

/** How an age is counted from a day of birth. */
public enum AgeBasis {
    /**
     * Whole units completed: somebody is 65 from the 65th birthday through the day before the 66th. Who was born on 29
     * February completes a year on 1 March of a common year.
     */
    COMPLETED,
    /**
     * The time since birth compared with the bound to the day: "at most 65 years" ends on the 65th birthday. A bound of
     * years or months ends on the last day of a shorter month.
     */
    ELAPSED,
    /** The year of the moment less the year of birth, as registers that know only the year of birth count. */
    CALENDAR_YEARS
}
