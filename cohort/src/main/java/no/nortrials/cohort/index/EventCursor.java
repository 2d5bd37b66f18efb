package no.nortrials.cohort.index;

/** Reads events that {@link EventBytes} wrote, one after the other. */
final class EventCursor {
    private final byte[] bytes;
    private final boolean[] numbered;
    private int at;
    private int term;
    private int day;
    private int site;
    private long number;

    /** @param numbered which terms have numbers */
    EventCursor(byte[] bytes, boolean[] numbered) {
        this.bytes = bytes;
        this.numbered = numbered;
    }

    void moveTo(int place) {
        at = place;
    }

    int place() {
        return at;
    }

    /** Reads the event that starts here. */
    void read() {
        term = (int) small();
        day = (bytes[at] & 0xff) | ((bytes[at + 1] & 0xff) << 8);
        at += 2;
        site = (int) small();
        if (numbered[term]) {
            long folded = small();
            number = (folded >>> 1) ^ -(folded & 1);
        }
    }

    private long small() {
        long value = bytes[at++];
        if (value >= 0) return value;
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            long next = bytes[at++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) return value;
        }
    }

    int term() {
        return term;
    }

    int day() {
        return day;
    }

    int site() {
        return site;
    }

    /** The number of the event, when its term has numbers. */
    long number() {
        return number;
    }
}
