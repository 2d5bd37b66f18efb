package no.nortrials.cohort.index;

import java.util.List;
import no.nortrials.cohort.index.kernel.PartedPostings;

/**
 * Up to 65,536 persons in the order of site, sex and birth, with their events.
 *
 * @param size how many persons
 * @param people their columns
 * @param runs persons of one site and sex, in order; together they are everybody
 * @param dead who has died, whenever
 * @param lastDeath the last day of death, or {@link People#UNKNOWN}
 * @param inTrial who takes part in a trial
 * @param postings their events
 */
@SuppressWarnings("ArrayRecordComponent") // sets of persons are arrays for speed; never compared
record Block(
        int size, People people, List<Run> runs, long[] dead, int lastDeath, long[] inTrial, PartedPostings postings) {
    /** Neighbours of one site and sex, in order of birth, those of unknown birth first. */
    record Run(int from, int to, int site, int sex) {}
}
