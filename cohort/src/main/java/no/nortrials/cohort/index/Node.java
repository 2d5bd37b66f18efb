package no.nortrials.cohort.index;

import no.nortrials.cohort.index.kernel.Scratch;

/** A condition on the persons of a block, for which no day of an event around it is needed. */
interface Node {
    /**
     * Makes the set of those for whom the condition holds. Only what it says of the candidates counts: others may be in it or
     * not.
     */
    void evaluate(Block block, long[] candidates, long[] out, Work work);

    /** What a thread works with. */
    record Work(Scratch scratch, Deadline deadline) {}
}
