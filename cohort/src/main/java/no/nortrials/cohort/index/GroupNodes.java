package no.nortrials.cohort.index;

import java.util.Arrays;
import java.util.List;
import no.nortrials.cohort.index.kernel.BitCounter;
import no.nortrials.cohort.index.kernel.Bits;

/** Conditions taken together. */
final class GroupNodes {
    private GroupNodes() {}

    /** Turned round. */
    record Not(Node node) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            node.evaluate(block, candidates, out, work);
            Bits.not(out, block.size());
        }
    }

    /** All; a member is asked only about those for whom the members before it hold. */
    record All(List<Node> members) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            long[] member = work.scratch().take();
            Bits.copy(candidates, out);
            for (Node node : members) {
                if (Bits.isEmpty(out)) break;
                node.evaluate(block, out, member, work);
                Bits.and(out, member);
            }
            work.scratch().give(member);
        }
    }

    /** One or more; a member is asked only about those for whom no member before it holds. */
    record Any(List<Node> members) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            long[] member = work.scratch().take();
            long[] open = work.scratch().take();
            Bits.copy(candidates, open);
            Arrays.fill(out, 0);
            for (Node node : members) {
                if (Bits.isEmpty(open)) break;
                node.evaluate(block, open, member, work);
                Bits.and(member, open);
                Bits.or(out, member);
                Bits.andNot(open, member);
            }
            work.scratch().give(member);
            work.scratch().give(open);
        }
    }

    /** At least this many. */
    record AtLeast(int count, List<Node> members) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            var counter = new BitCounter(members.size(), work.scratch());
            for (Node node : members) {
                node.evaluate(block, candidates, out, work);
                counter.add(out);
            }
            counter.atLeast(count, out);
        }
    }
}
