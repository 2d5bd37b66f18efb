package no.nortrials.cohort.index;

/** A condition on rows: persons with the days of the events that are named around it. */
interface RowNode {
    /** Says for each row whether the condition holds. */
    void evaluate(RowWork work, Rows rows, boolean[] out);

    /** Takes out those persons of a block for whom the condition holds on no row whatever, as far as that is easily known. */
    default void narrow(Block block, long[] persons, Node.Work work) {}
}
