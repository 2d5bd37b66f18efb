package no.nortrials.cohort.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** The columns of all persons, seen from the first person of a block. */
final class People {
    /** The day of a birth or death that is not known. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final ValueLayout.OfInt I32 = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment columns;
    private final long persons;
    private final long base;

    /**
     * @param columns the file of all persons
     * @param persons how many there are
     * @param base the first of the block
     */
    People(MemorySegment columns, long persons, long base) {
        this.columns = columns;
        this.persons = persons;
        this.base = base;
    }

    /** Days since 1970, or {@link #UNKNOWN}. */
    int born(int person) {
        return columns.get(I32, 4 * (base + person));
    }

    /** Days since 1970, or {@link #UNKNOWN}. */
    int died(int person) {
        return columns.get(I32, 4 * persons + 4 * (base + person));
    }

    /** The number of the place of residence. */
    int residence(int person) {
        return columns.get(U16, 8 * persons + 2 * (base + person));
    }

    /** Copies the numbers of the places of residence of so many persons from one on. */
    void residences(int first, int count, char[] into) {
        MemorySegment.copy(columns, U16, 8 * persons + 2 * (base + first), into, 0, count);
    }

    /** The number of the site. */
    int site(int person) {
        return columns.get(U16, 10 * persons + 2 * (base + person));
    }

    int sex(int person) {
        return columns.get(ValueLayout.JAVA_BYTE, 12 * persons + base + person);
    }

    boolean inTrial(int person) {
        return columns.get(ValueLayout.JAVA_BYTE, 13 * persons + base + person) != 0;
    }
}
