package no.nortrials.cohort.index.kernel;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** As many persons at a time as a register of this machine holds. */
final class VectorLanes implements Lanes {
    private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;
    private static final int WIDTH = SPECIES.length();

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
}
