package no.nortrials.cohort.index;

import java.util.Arrays;
import no.nortrials.cohort.index.kernel.Bits;

/** Conditions on what is known of the person. */
final class PersonNodes {
    private PersonNodes() {}

    /** Everybody, or nobody. */
    record Constant(boolean everybody) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Bits.everybody(out, everybody ? block.size() : 0);
        }
    }

    /** Born from one day through another, in days since 1970. */
    record Born(int first, int last) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (first > last) return;
            for (Block.Run run : block.runs())
                Bits.add(
                        out,
                        bornAtOrAfter(block.people(), run.from(), run.to(), first),
                        bornAtOrAfter(block.people(), run.from(), run.to(), last + 1));
        }
    }

    /** Of these sexes, by their numbers as bits. */
    record OfSex(int mask) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            for (Block.Run run : block.runs()) if ((mask >>> run.sex() & 1) != 0) Bits.add(out, run.from(), run.to());
        }
    }

    /** Living in a place whose number is set. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record LivingIn(boolean[] places) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            var residences = new char[Long.SIZE];
            for (int word = 0; word << 6 < block.size(); word++) {
                if (candidates[word] == 0) continue;
                int count = Math.min(block.size() - (word << 6), Long.SIZE);
                block.people().residences(word << 6, count, residences);
                out[word] = among(residences, count);
            }
        }

        private long among(char[] residences, int count) {
            long found = 0;
            for (int i = 0; i < count; i++) found |= (places[residences[i]] ? 1L : 0) << i;
            return found;
        }
    }

    /** Not dead on a day, in days since 1970. */
    record Alive(long day) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Bits.copy(block.dead(), out);
            if (block.lastDeath() > day)
                for (int i = 0; i < block.size(); i++)
                    if (Bits.has(out, i) && block.people().died(i) > day) out[i >>> 6] &= ~(1L << i);
            Bits.not(out, block.size());
        }
    }

    /** In a trial already. */
    record InTrial() implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Bits.copy(block.inTrial(), out);
        }
    }

    /** The first person of a range who is born on a day or later. */
    static int bornAtOrAfter(People people, int from, int to, int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (people.born(middle) < day) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
