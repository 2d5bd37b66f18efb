package no.nortrials.disclosure;

import java.util.HexFormat;

/**
 * How many persons two sets may differ in and still count as the same, or as nearly the same. The border is drawn anew for each
 * pair of sets, from a key, since a border that could be known would tell on which side a person puts a set.
 *
 * <p>Of n possible borders the i-th or an earlier one is taken with probability 1 − cos(i·90°/n). A prober sees a set that lies
 * beyond the border only as an answer that differs, and about half of such answers differ; with these chances p of seeing a
 * difference, arcsin √p grows in equal steps, so that no place along the border tells more than another. (With equal chances the
 * lowest border tells most: five probes there reach an advantage of 0.41 instead of 0.29.)
 */
final class KeyedThreshold {
    private final String name;
    private final int lowest;
    private final int highest;

    private KeyedThreshold(String name, int lowest, int highest) {
        this.name = name;
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Sets nearer than this, 4 to 8 persons, get the same answer. */
    static final KeyedThreshold SAME = new KeyedThreshold("same", 4, 8);

    /** Sets nearer than this, 12 to 28 persons and on average 22, count as near-duplicates. */
    static final KeyedThreshold NEAR = new KeyedThreshold("near", 12, 28);

    /** The border between an earlier and a later set, in persons. */
    int between(long earlier, long later, Epoch epoch, Hmac key) {
        var hex = HexFormat.of();
        return at(key.fraction(name + "|" + epoch + "|" + hex.toHexDigits(earlier) + "|" + hex.toHexDigits(later)));
    }

    int at(double u) {
        int borders = highest - lowest + 1;
        int i = (int) (Math.acos(1 - u) / (Math.PI / 2) * borders);
        return lowest + Math.min(i, borders - 1);
    }
}
