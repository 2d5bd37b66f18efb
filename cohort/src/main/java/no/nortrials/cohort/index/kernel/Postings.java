package no.nortrials.cohort.index.kernel;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Events of one block in the order of term, day and person, one column for each of their properties. Other terms of the block may
 * stand in the same columns before and after them.
 */
public final class Postings {
    /** The last day there is. */
    public static final int LAST_DAY = 0xffff;

    static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfShort I16 = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt I32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfLong I64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    /**
     * The columns.
     *
     * @param persons two bytes each
     * @param days two bytes each
     * @param sites one byte each, or two when there are more than 256 hospitals
     * @param numbers two, four or eight bytes each, only for terms with numbers
     * @param starts four bytes for each term and one more: where its postings start
     * @param numberStarts four bytes for each term and one more: where its numbers start, in units of two bytes
     */
    public record Columns(
            MemorySegment persons,
            MemorySegment days,
            MemorySegment sites,
            MemorySegment numbers,
            MemorySegment starts,
            MemorySegment numberStarts) {
        /** The same for so many terms from one on, which becomes the first. */
        public Columns ofTerms(int first, int count) {
            long from = Integer.BYTES * (long) first;
            long length = Integer.BYTES * (count + 1L);
            return new Columns(
                    persons, days, sites, numbers, starts.asSlice(from, length), numberStarts.asSlice(from, length));
        }
    }

    final MemorySegment persons;
    final MemorySegment days;
    private final Columns columns;
    private final boolean wideSites;
    private final int lastDay;

    /**
     * @param wideSites whether hospitals take two bytes
     * @param lastDay no event of the block is on a later one
     */
    public Postings(Columns columns, boolean wideSites, int lastDay) {
        this.persons = columns.persons();
        this.days = columns.days();
        this.columns = columns;
        this.wideSites = wideSites;
        this.lastDay = lastDay;
    }

    /** Where the postings of a term start. */
    public int start(int term) {
        return columns.starts().getAtIndex(I32, term);
    }

    /**
     * Those of the postings from one to before another, all of one term, that lie in a span of days: where they start in the lower
     * half, where they end in the upper.
     */
    long slice(int from, int to, int first, int last) {
        int low = from;
        int high = to;
        if (low < high && first > 0) low = atOrAfter(low, high, first);
        // most spans reach to today, after which there is nothing: no look, or one instead of a search
        if (low < high && !isOver(last) && day(high - 1) > last) high = atOrAfter(low, high, last + 1);
        return (long) high << Integer.SIZE | low;
    }

    /** Whether nothing at all is later than a day. */
    boolean isOver(int day) {
        return day >= lastDay;
    }

    /** The first posting from one to before another on a day or later; they are of one term. */
    public int atOrAfter(int from, int to, int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.getAtIndex(U16, middle) < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The person of a posting. */
    public int person(int posting) {
        return persons.getAtIndex(U16, posting);
    }

    /**
     * Copies the persons of the postings from one to before another. A loop over an array takes half the time of one over mapped
     * memory, where every access asks whether the memory is still there.
     */
    void persons(int from, int to, char[] into) {
        MemorySegment.copy(persons, U16, Character.BYTES * (long) from, into, 0, to - from);
    }

    /** Copies the days of the postings from one to before another. */
    void days(int from, int to, char[] into) {
        MemorySegment.copy(days, U16, Character.BYTES * (long) from, into, 0, to - from);
    }

    /** The day of a posting. */
    public int day(int posting) {
        return days.getAtIndex(U16, posting);
    }

    /** The number of the hospital of a posting. */
    public int site(int posting) {
        return wideSites
                ? columns.sites().getAtIndex(U16, posting)
                : columns.sites().get(ValueLayout.JAVA_BYTE, posting) & 0xff;
    }

    /** The numbers of a term, in the order of its postings. */
    public Numbers numbers(int term) {
        int from = columns.numberStarts().getAtIndex(I32, term);
        int to = columns.numberStarts().getAtIndex(I32, term + 1);
        int count = start(term + 1) - start(term);
        int width = count == 0 ? 0 : (int) (2L * (to - from) / count);
        return new Numbers(columns.numbers().asSlice(2L * from, 2L * (to - from)), width);
    }

    /** Numbers of one term, each of this many bytes; zero bytes when the term has none. */
    public record Numbers(MemorySegment column, int width) {
        static final Numbers NONE = new Numbers(MemorySegment.NULL, 0);

        /** The number of a posting of the term. */
        public long at(int index) {
            return switch (width) {
                case 0 -> 0;
                case 2 -> column.getAtIndex(I16, index);
                case 4 -> column.getAtIndex(I32, index);
                default -> column.getAtIndex(I64, index);
            };
        }
    }
}
