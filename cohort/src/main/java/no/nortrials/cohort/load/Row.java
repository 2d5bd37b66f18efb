package no.nortrials.cohort.load;

import java.util.Comparator;

/**
 * What is sorted.
 *
 * @param key first
 * @param kind then
 * @param number then
 * @param payload not looked at
 */
record Row(String key, byte kind, long number, byte[] payload) implements Comparable<Row> {
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::key).thenComparingInt(Row::kind).thenComparingLong(Row::number);

    @Override
    public int compareTo(Row other) {
        return ORDER.compare(this, other);
    }

    /** About what it takes in memory. */
    int bytes() {
        return 96 + 2 * key.length() + payload.length;
    }
}
