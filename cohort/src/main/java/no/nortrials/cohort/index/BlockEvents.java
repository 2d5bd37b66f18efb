package no.nortrials.cohort.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The events of one block in memory, sorted by term, day and person; equal ones stay in the order in which they came. They are put
 * to their terms in the order of persons, so that those of a term need only be sorted by day, without moving those of one day.
 */
final class BlockEvents {
    /** From this many events on, counting those of each day is faster than comparing. */
    private static final int MANY = 512;

    private static final int SIGN = 1 << 15;

    private final Terms terms;
    private final EventCursor cursor;
    private final int[] places;
    private final int[] ends;
    private final int[] starts;
    /** Where the first number of a term is, less where its first event is. */
    private final int[] numberShifts;
    /**
     * The day in the upper 16 bits with the highest of them turned, so that a long of a later day is larger though its sign is in that
     * bit; then the person, then the place at which site and number were put.
     */
    private long[] keys;

    private final char[] sites;
    private final long[] numbers;

    /** @param records what {@link Scatter} wrote for the block */
    BlockEvents(byte[] records, Terms terms, boolean[] numbered) {
        this.terms = terms;
        this.cursor = new EventCursor(records, numbered);
        this.places = new int[1 << 16];
        this.ends = new int[1 << 16];
        findPersons(records);
        this.starts = new int[terms.size() + 1];
        this.numberShifts = new int[terms.size()];
        int numberCount = count();
        this.keys = new long[starts[terms.size()]];
        this.sites = new char[keys.length];
        this.numbers = new long[numberCount];
        put();
        sort();
    }

    private void findPersons(byte[] records) {
        ByteBuffer heads = ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < records.length; ) {
            int person = heads.getChar(at);
            places[person] = at + Scatter.HEAD;
            at += Scatter.HEAD + heads.getInt(at + 2);
            ends[person] = at;
        }
    }

    /** Finds where the events of each term start, and says how many numbers there are. */
    private int count() {
        for (int person = 0; person < places.length; person++)
            for (cursor.moveTo(places[person]); cursor.place() < ends[person]; ) {
                cursor.read();
                starts[terms.id(cursor.term()) + 1]++;
            }
        int numberCount = 0;
        for (int term = 0; term < numberShifts.length; term++) {
            numberShifts[term] = numberCount - starts[term];
            if (terms.width(term) > 0) numberCount += starts[term + 1];
            starts[term + 1] += starts[term];
        }
        return numberCount;
    }

    private void put() {
        int[] next = Arrays.copyOf(starts, terms.size());
        for (int person = 0; person < places.length; person++)
            for (cursor.moveTo(places[person]); cursor.place() < ends[person]; ) {
                cursor.read();
                int term = terms.id(cursor.term());
                int place = next[term]++;
                keys[place] = ((long) (cursor.day() ^ SIGN) << 48) | ((long) person << 32) | place;
                sites[place] = (char) cursor.site();
                if (terms.spilledWidth(cursor.term()) > 0)
                    numbers[place + numberShifts[term]] = terms.number(cursor.term(), cursor.number());
            }
    }

    private void sort() {
        var sorted = new long[keys.length];
        var days = new int[0];
        for (int term = 0; term < terms.size(); term++) {
            int from = starts[term];
            int to = starts[term + 1];
            if (to - from < MANY) {
                Arrays.sort(keys, from, to);
                System.arraycopy(keys, from, sorted, from, to - from);
            } else {
                if (days.length == 0) days = new int[(1 << 16) + 1];
                sortByDay(from, to, sorted, days);
            }
        }
        keys = sorted;
    }

    /** Counts the events of each day and puts each to the next place of its day. */
    private void sortByDay(int from, int to, long[] sorted, int[] days) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int i = from; i < to; i++) {
            int day = day(i);
            first = Math.min(first, day);
            last = Math.max(last, day);
            days[day + 1]++;
        }
        days[first] = from;
        for (int day = first; day <= last; day++) days[day + 1] += days[day];
        for (int i = from; i < to; i++) sorted[days[day(i)]++] = keys[i];
        Arrays.fill(days, first, last + 2, 0);
    }

    int size() {
        return keys.length;
    }

    /** Where the events of a term start. */
    int start(int term) {
        return starts[term];
    }

    int day(int event) {
        return (int) (keys[event] >>> 48) ^ SIGN;
    }

    int person(int event) {
        return (int) (keys[event] >>> 32) & 0xffff;
    }

    int site(int event) {
        return sites[(int) keys[event]];
    }

    /** The number of an event, as it is stored; its term has numbers. */
    long number(int event, int term) {
        return numbers[(int) keys[event] + numberShifts[term]];
    }
}
