package no.nortrials.cohort.load;

/**
 * How far a load is.
 *
 * @param rows read so far
 * @param patients handed on so far; they come after the last row was read
 */
public record Progress(long rows, long patients) {}
