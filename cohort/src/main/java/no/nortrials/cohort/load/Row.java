package no.nortrials.cohort.load;

import java.util.Comparator;

/** What is sorted: by key, then kind, then number. The payload is not looked at. */
final class Row {
    /** The order of a sort; two rows are the same only when they are one. */
    static final Comparator<Row> ORDER =
            Comparator.comparing(Row::key).thenComparingInt(Row::kind).thenComparingLong(Row::number);

    private final String key;
    private final byte kind;
    private final long number;
    private final byte[] payload;

    Row(String key, byte kind, long number, byte[] payload) {
        this.key = key;
        this.kind = kind;
        this.number = number;
        this.payload = payload;
    }

    String key() {
        return key;
    }

    byte kind() {
        return kind;
    }

    long number() {
        return number;
    }

    byte[] payload() {
        return payload;
    }

    /** About what it takes in memory. */
    int bytes() {
        return 96 + 2 * key.length() + payload.length;
    }
}
