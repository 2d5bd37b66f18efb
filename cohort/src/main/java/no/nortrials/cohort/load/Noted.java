package no.nortrials.cohort.load;

/** What was used although something about it is worth knowing, or left out on purpose. */
public enum Noted {
    /** A date without a day or month, which stands for its first day. */
    PARTIAL_DATE,
    /** A word for the sex that says none; read as unknown. */
    UNKNOWN_SEX,
    /** A code of a system that the loader does not know; kept. */
    UNKNOWN_SYSTEM,
    /** A code that the source could not translate, concept 0 of OMOP; kept. */
    UNMAPPED_CODE,
    /** A value that is only a bound, as "less than 5"; the event is kept without the value. */
    INEXACT_VALUE,
    /** An event without a date, kept on the day that the options name. */
    UNDATED,
    /** Entered in error, refuted, cancelled, refused or not done; left out. */
    NEVER_HAPPENED,
    /** A kind of row that has no meaning here, such as an organisation; left out. */
    OTHER_KIND,
    /** Known to be dead, but not since when; the day of the last event stands for it. */
    DEATH_WITHOUT_DAY
}
