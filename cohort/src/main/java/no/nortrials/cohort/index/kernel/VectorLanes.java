package no.nortrials.cohort.index.kernel;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/** As many persons at a time as a register of this machine holds. */
final class VectorLanes implements Lanes {
    private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();
    private static final VectorSpecies<Short> SHORTS = ShortVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = IntVector.SPECIES_PREFERRED;

    /** Bytes of as many lanes as shorts and ints have; narrow registers have no such bytes, and go one by one. */
    private static final VectorSpecies<Byte> SHORT_FLAGS = flags(SHORTS.vectorBitSize() / 2);

    private static final VectorSpecies<Byte> INT_FLAGS = flags(INTS.vectorBitSize() / 4);
    private static final ScalarLanes ONE_BY_ONE = new ScalarLanes();

    private static VectorSpecies<Byte> flags(int bits) {
        return VectorSpecies.of(byte.class, VectorShape.forBitSize(Math.max(64, bits)));
    }

    @Override
    public void pack(byte[] marks, long[] out) {
        ByteVector zero = ByteVector.zero(SPECIES);
        for (int i = 0; i < Bits.PERSONS; i += WIDTH) {
            long found = ByteVector.fromArray(SPECIES, marks, i)
                    .compare(VectorOperators.NE, zero)
                    .toLong();
            zero.intoArray(marks, i);
            out[i >>> 6] |= found << i;
        }
    }

    @Override
    public void packBetween(byte[] marks, int low, int high, long[] out) {
        ByteVector zero = ByteVector.zero(SPECIES);
        for (int i = 0; i < Bits.PERSONS; i += WIDTH) {
            ByteVector mark = ByteVector.fromArray(SPECIES, marks, i);
            long found = mark.compare(VectorOperators.GE, (byte) low)
                    .and(mark.compare(VectorOperators.LE, (byte) high))
                    .toLong();
            zero.intoArray(marks, i);
            out[i >>> 6] |= found << i;
        }
    }

    @Override
    public void packBit(byte[] marks, int bit, long[] out) {
        ByteVector zero = ByteVector.zero(SPECIES);
        for (int i = 0; i < Bits.PERSONS; i += WIDTH) {
            long found = ByteVector.fromArray(SPECIES, marks, i)
                    .and((byte) (1 << bit))
                    .compare(VectorOperators.NE, zero)
                    .toLong();
            zero.intoArray(marks, i);
            out[i >>> 6] |= found << i;
        }
    }

    @Override
    public void inside16(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags) {
        int step = SHORTS.length();
        int i = 0;
        ByteVector outside = ByteVector.broadcast(SHORT_FLAGS, (byte) (1 - hit));
        for (; i + step <= count; i += step) {
            ShortVector values =
                    ShortVector.fromMemorySegment(SHORTS, numbers, 2L * (from + i), ByteOrder.LITTLE_ENDIAN);
            VectorMask<Short> inside = values.compare(VectorOperators.GE, (short) low)
                    .and(values.compare(VectorOperators.LE, (short) high));
            outside.blend((byte) hit, inside.cast(SHORT_FLAGS)).intoArray(flags, i);
        }
        for (; i < count; i++) flags[i] = ScalarLanes.flag(numbers.getAtIndex(Postings.I16, from + i), low, high, hit);
    }

    @Override
    public void inside32(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags) {
        if (INT_FLAGS.length() != INTS.length()) {
            ONE_BY_ONE.inside32(numbers, from, count, low, high, hit, flags);
            return;
        }
        int step = INTS.length();
        int i = 0;
        ByteVector outside = ByteVector.broadcast(INT_FLAGS, (byte) (1 - hit));
        for (; i + step <= count; i += step) {
            IntVector values = IntVector.fromMemorySegment(INTS, numbers, 4L * (from + i), ByteOrder.LITTLE_ENDIAN);
            VectorMask<Integer> inside =
                    values.compare(VectorOperators.GE, low).and(values.compare(VectorOperators.LE, high));
            outside.blend((byte) hit, inside.cast(INT_FLAGS)).intoArray(flags, i);
        }
        for (; i < count; i++) flags[i] = ScalarLanes.flag(numbers.getAtIndex(Postings.I32, from + i), low, high, hit);
    }
}
