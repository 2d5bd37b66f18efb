package no.nortrials.disclosure;

/**
 * How many persons two sets may differ in and still count as the same, or as nearly the same. The border is drawn anew for each
 * pair of sets, from a key, since a border that could be known would tell on which side a person puts a set.
 *
 * <p>Of n possible borders the i-th or an earlier one is taken with probability sin²(i·a/n) / sin²(a), where sin²(a) is the
 * chance that a prober notices that a set lies beyond. His chance p of noticing then grows in equal steps of arcsin √p from border
 * to border, so that no place along the border tells more than another.
 */
final class KeyedThreshold {
    /** Sets nearer than this, 4 to 8 persons, get the same answer. About half of the answers from beyond differ visibly. */
    static final KeyedThreshold SAME = new KeyedThreshold("same", 4, 8, 0.5);

    /** Sets nearer than this, 9 to 36 persons and on average 22, are near-duplicates. Which ones are counted is no secret. */
    static final KeyedThreshold NEAR = new KeyedThreshold("near", 9, 36, 1);

    private final String name;
    private final int lowest;
    private final int highest;
    private final double noticed;

    private KeyedThreshold(String name, int lowest, int highest, double noticed) {
        this.name = name;
        this.lowest = lowest;
        this.highest = highest;
        this.noticed = noticed;
    }

    /** The border between an earlier and a later set, in persons. */
    int between(long earlier, long later, Noise noise) {
        return at(noise.ofPair(name, earlier, later));
    }

    int at(double u) {
        int borders = highest - lowest + 1;
        int i = (int) (borders * Math.asin(Math.sqrt(u * noticed)) / Math.asin(Math.sqrt(noticed)));
        return lowest + Math.min(i, borders - 1);
    }
}
