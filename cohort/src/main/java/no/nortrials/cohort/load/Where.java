package no.nortrials.cohort.load;

/**
 * Where a row stands.
 *
 * @param source the number of the file, as {@link Ledger} counts them
 * @param line from 1
 */
record Where(int source, long line) {}
