package no.nortrials.cohort.index.kernel;

/** What the number stored with a posting must be. Numbers are whole: the decimal point is the same for a whole term. */
public sealed interface NumberTest {
    /** Any posting. */
    record Always() implements NumberTest {}

    /** No posting. */
    record Never() implements NumberTest {}

    /**
     * A number inside bounds, or outside of them.
     *
     * @param low the least number inside
     * @param high the greatest number inside
     * @param inside whether it must lie inside
     */
    record Between(long low, long high, boolean inside) implements NumberTest {}
}
