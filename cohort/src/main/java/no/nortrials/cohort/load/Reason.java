package no.nortrials.cohort.load;

/** Why a row of a source was not used. */
public enum Reason {
    /** Not JSON, or not the columns that the header promises. */
    NOT_READABLE,
    /** Bytes that are not UTF-8 in a field that is needed. */
    NOT_UTF8,
    /** A field that is needed is empty or not there. */
    MISSING,
    /** A field is longer than any real one. */
    TOO_LONG,
    /** A word that the field does not know. */
    UNKNOWN_WORD,
    /** Not a number, or one that no measurement gives. */
    BAD_NUMBER,
    /** A day that no calendar has. */
    IMPOSSIBLE_DATE,
    /** An event before 1900 or after 6 June 2079. */
    DATE_OUT_OF_RANGE,
    /** An event without any date. */
    NO_DATE,
    /** An event that ended before its patient was born. */
    BEFORE_BIRTH,
    /** A death before the birth. */
    DEATH_BEFORE_BIRTH,
    /** A second patient of the same id; the first one stays. */
    DUPLICATE_PATIENT,
    /** An event of a patient that the source does not hold, or whose own row was rejected. */
    UNKNOWN_PATIENT,
    /** The code stands in another resource that the source does not hold. */
    UNRESOLVED_REFERENCE,
    /** More events than one patient can have: 1,000,000. */
    TOO_MANY_EVENTS
}
