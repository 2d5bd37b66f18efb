package no.nortrials.cohort.index;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.nortrials.cohort.Detail;
import no.nortrials.cohort.index.kernel.Bits;
import no.nortrials.cohort.index.kernel.Scratch;

/** Counts the persons of one block. */
final class BlockCount {
    private final List<Node> criteria;
    private final Set<Detail> details;
    private final AgeCount ages;

    BlockCount(List<Node> criteria, Set<Detail> details, AgeCount ages) {
        this.criteria = criteria;
        this.details = details;
        this.ages = ages;
    }

    void count(Block block, Totals totals, Node.Work work) {
        Scratch scratch = work.scratch();
        long[] all = scratch.take();
        Bits.everybody(all, block.size());
        addStep(block, 0, all, totals);
        if (details.contains(Detail.COMBINATIONS) || details.contains(Detail.DROP_ONE))
            withDetails(block, all, totals, work);
        else attrition(block, all, totals, work);
        if (details.contains(Detail.AGE_BY_SEX)) ages.count(block, all, totals);
        scratch.give(all);
    }

    private void attrition(Block block, long[] all, Totals totals, Node.Work work) {
        long[] met = work.scratch().take();
        for (int i = 0; i < criteria.size() && !Bits.isEmpty(all); i++) {
            criteria.get(i).evaluate(block, all, met, work);
            Bits.and(all, met);
            addStep(block, i + 1, all, totals);
        }
        work.scratch().give(met);
    }

    private static void addStep(Block block, int step, long[] left, Totals totals) {
        for (Block.Run run : block.runs()) totals.addStep(step, run.site(), Bits.count(left, run.from(), run.to()));
    }

    private void withDetails(Block block, long[] all, Totals totals, Node.Work work) {
        var met = new long[criteria.size()][];
        for (int i = 0; i < met.length; i++) met[i] = work.scratch().take();
        evaluate(block, met, work);
        if (details.contains(Detail.COMBINATIONS)) Combinations.count(met, block.size(), totals);
        if (details.contains(Detail.DROP_ONE)) dropOne(met, all, totals, work.scratch());
        for (int i = 0; i < met.length; i++) {
            Bits.and(all, met[i]);
            addStep(block, i + 1, all, totals);
        }
        for (long[] set : met) work.scratch().give(set);
    }

    /**
     * Evaluates each criterion for those whom it can still make a difference to: for combinations everybody, for the cost of
     * each criterion those who have failed at most one so far. Whoever is left out has failed two, of which any cost keeps one.
     */
    private void evaluate(Block block, long[][] met, Node.Work work) {
        long[] none = work.scratch().take();
        long[] atMostOne = work.scratch().take();
        Bits.everybody(none, block.size());
        Bits.copy(none, atMostOne);
        boolean everybody = details.contains(Detail.COMBINATIONS);
        for (int i = 0; i < met.length; i++) {
            criteria.get(i).evaluate(block, atMostOne, met[i], work);
            if (!everybody) keepAtMostOne(none, atMostOne, met[i]);
        }
        work.scratch().give(none);
        work.scratch().give(atMostOne);
    }

    private static void keepAtMostOne(long[] none, long[] atMostOne, long[] met) {
        for (int word = 0; word < Bits.WORDS; word++) {
            atMostOne[word] &= met[word] | none[word];
            none[word] &= met[word];
        }
    }

    /** Who meets all before a criterion and all after it. */
    private static void dropOne(long[][] met, long[] all, Totals totals, Scratch scratch) {
        var after = new long[met.length][];
        long[] tail = scratch.take();
        Arrays.fill(tail, -1L);
        for (int i = met.length - 1; i >= 0; i--) {
            after[i] = scratch.take();
            Bits.copy(tail, after[i]);
            Bits.and(tail, met[i]);
        }
        Bits.copy(all, tail);
        for (int i = 0; i < met.length; i++) {
            totals.addWithout(i, Bits.countBoth(tail, after[i]));
            Bits.and(tail, met[i]);
            scratch.give(after[i]);
        }
        scratch.give(tail);
    }
}
