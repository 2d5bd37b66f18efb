package no.nortrials.cohort.index;

import static no.nortrials.cohort.index.kernel.PartedPostings.PARTS;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import no.nortrials.cohort.index.kernel.PartedPostings;

/**
 * The events of one block in memory in the parts of {@link PartedPostings}, each sorted by term, day and person; equal ones stay
 * in the order in which they came. They are put to their terms in the order of persons, so that the latest days of a person
 * are found among neighbours, and those of a term need only be sorted by day, without moving those of one day.
 *
 * <p>The events of a term in a part fill a slot; slot p times the number of terms plus t is that of term t in part p.
 */
final class BlockEvents {
    /** From this many events on, counting those of each day is faster than comparing. */
    private static final int MANY = 512;

    private static final int SIGN = 1 << 15;

    /** The lowest of the two bits of a key that say in which part the event stands; no place is so far that it needs them. */
    private static final int PART = 30;

    private final Terms terms;
    private final EventCursor cursor;
    private final int[] places;
    private final int[] ends;
    private final int[] starts;
    /** Where the events of each slot start. */
    private final int[] slots;

    /** Where the first number of a term is, less where its first event is. */
    private final int[] numberShifts;
    /**
     * The day in the upper 16 bits with the highest of them turned, so that a long of a later day is larger though its sign is in that
     * bit; then the person, the part, and the place at which site and number were put.
     */
    private long[] keys;

    private int lastDay;
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
        this.slots = new int[PARTS * terms.size() + 1];
        this.numberShifts = new int[terms.size()];
        int numberCount = count();
        this.keys = new long[starts[terms.size()]];
        this.sites = new char[keys.length];
        this.numbers = new long[numberCount];
        put();
        part();
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
                lastDay = Math.max(lastDay, cursor.day());
                keys[place] = ((long) (cursor.day() ^ SIGN) << 48) | ((long) person << 32) | place;
                sites[place] = (char) cursor.site();
                if (terms.spilledWidth(cursor.term()) > 0)
                    numbers[place + numberShifts[term]] = terms.number(cursor.term(), cursor.number());
            }
    }

    /** Says of each event in which part it stands, and finds where the slots start. */
    private void part() {
        for (int term = 0; term < terms.size(); term++)
            for (int from = starts[term]; from < starts[term + 1]; ) {
                int to = endOfPerson(from, starts[term + 1]);
                int rest = to - from;
                int day = Integer.MAX_VALUE;
                for (int part = PARTS - 1; part > 0 && rest > 0; part--) {
                    day = latestBefore(day, from, to);
                    int count = putOnDay(day, part, from, to);
                    slots[slot(part, term) + 1] += count;
                    rest -= count;
                }
                slots[slot(0, term) + 1] += rest;
                from = to;
            }
        for (int slot = 0; slot < slots(); slot++) slots[slot + 1] += slots[slot];
    }

    private int endOfPerson(int from, int end) {
        int person = person(keys[from]);
        int to = from + 1;
        while (to < end && person(keys[to]) == person) to++;
        return to;
    }

    private int latestBefore(int day, int from, int to) {
        int latest = 0;
        for (int i = from; i < to; i++) if (day(keys[i]) < day) latest = Math.max(latest, day(keys[i]));
        return latest;
    }

    /** Says how many events there are on the day. */
    private int putOnDay(int day, int part, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++)
            if (day(keys[i]) == day) {
                keys[i] |= (long) part << PART;
                count++;
            }
        return count;
    }

    private void sort() {
        var sorted = new long[keys.length];
        var days = new int[0];
        for (int slot = 0; slot < slots.length - 1; slot++) {
            int size = slots[slot + 1] - slots[slot];
            if (size >= MANY && days.length == 0) days = new int[(1 << 16) + 1];
            if (size < MANY) sortFew(slot, sorted);
            else sortByDay(slot, sorted, days);
        }
        keys = sorted;
    }

    private void sortFew(int slot, long[] sorted) {
        int to = slots[slot];
        for (int i = start(slot); i < end(slot); i++) if (isOf(slot, keys[i])) sorted[to++] = keys[i];
        Arrays.sort(sorted, slots[slot], to);
    }

    /** Counts the events of each day and puts each to the next place of its day. */
    private void sortByDay(int slot, long[] sorted, int[] days) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int i = start(slot); i < end(slot); i++) {
            if (!isOf(slot, keys[i])) continue;
            int day = day(keys[i]);
            first = Math.min(first, day);
            last = Math.max(last, day);
            days[day + 1]++;
        }
        days[first] = slots[slot];
        for (int day = first; day <= last; day++) days[day + 1] += days[day];
        for (int i = start(slot); i < end(slot); i++) if (isOf(slot, keys[i])) sorted[days[day(keys[i])]++] = keys[i];
        Arrays.fill(days, first, last + 2, 0);
    }

    private int start(int slot) {
        return starts[term(slot)];
    }

    private int end(int slot) {
        return starts[term(slot) + 1];
    }

    private boolean isOf(int slot, long key) {
        return ((int) key >>> PART) == slot / terms.size();
    }

    private static int day(long key) {
        return (int) (key >>> 48) ^ SIGN;
    }

    private static int person(long key) {
        return (int) (key >>> 32) & 0xffff;
    }

    private static int place(long key) {
        return (int) key & (1 << PART) - 1;
    }

    private int slot(int part, int term) {
        return part * terms.size() + term;
    }

    /** How many slots there are. */
    int slots() {
        return slots.length - 1;
    }

    /** The term whose events a slot holds. */
    int term(int slot) {
        return slot % terms.size();
    }

    int size() {
        return keys.length;
    }

    /** The latest day with an event. */
    int lastDay() {
        return lastDay;
    }

    /** Where the events of a slot start. */
    int slot(int slot) {
        return slots[slot];
    }

    int day(int event) {
        return day(keys[event]);
    }

    int person(int event) {
        return person(keys[event]);
    }

    int site(int event) {
        return sites[place(keys[event])];
    }

    /** The number of an event, as it is stored; its term has numbers. */
    long number(int event, int term) {
        return numbers[place(keys[event]) + numberShifts[term]];
    }
}
