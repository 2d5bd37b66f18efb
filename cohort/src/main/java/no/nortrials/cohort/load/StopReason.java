package no.nortrials.cohort.load;

/** Why a load stopped before its end. */
public enum StopReason {
    /** The source ends in the middle. */
    CUT_OFF,
    /** The source is not in its format at all: another encoding, a missing file or column. */
    NOT_THE_FORMAT,
    /** No room is left for scratch files or for what is written. */
    DISK_FULL,
    /** Reading or writing failed otherwise. */
    FAILED
}
