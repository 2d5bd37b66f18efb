package no.nortrials.cohort.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import no.nortrials.cohort.Evaluation;
import no.nortrials.cohort.Plan;
import no.nortrials.cohort.index.kernel.Bits;

/** Collects, block after block, who is in each step. Slower than counting, so only for those who must know who. */
final class MemberSets {
    private final List<Node> criteria;
    private final SiteStarts starts;
    private final List<List<BitSet>> steps = new ArrayList<>();
    private final List<List<BitSet>> without = new ArrayList<>();
    private final boolean dropOne;

    MemberSets(List<Node> criteria, SiteStarts starts, boolean dropOne) {
        this.criteria = criteria;
        this.starts = starts;
        this.dropOne = dropOne;
        for (int i = 0; i <= criteria.size(); i++) steps.add(sets());
        for (int i = 0; i < criteria.size() && dropOne; i++) without.add(sets());
    }

    private List<BitSet> sets() {
        return Stream.generate(BitSet::new).limit(starts.sites()).toList();
    }

    /** Adds the persons of a block whose first person has this place among all. */
    void add(Block block, int base, Node.Work work) {
        var everybody = new long[Bits.WORDS];
        Bits.everybody(everybody, block.size());
        var met = new long[criteria.size()][Bits.WORDS];
        for (int i = 0; i < met.length; i++) {
            criteria.get(i).evaluate(block, everybody, met[i], work);
            Bits.trim(met[i], block.size());
        }
        keep(steps.getFirst(), block, base, everybody);
        for (int i = 0; i < met.length; i++) keep(steps.get(i + 1), block, base, allOf(everybody, met, i + 1, -1));
        for (int i = 0; i < met.length && dropOne; i++)
            keep(without.get(i), block, base, allOf(everybody, met, met.length, i));
    }

    private static long[] allOf(long[] everybody, long[][] met, int count, int butOne) {
        long[] left = everybody.clone();
        for (int i = 0; i < count; i++) if (i != butOne) Bits.and(left, met[i]);
        return left;
    }

    private void keep(List<BitSet> bySite, Block block, int base, long[] persons) {
        for (Block.Run run : block.runs()) {
            BitSet set = bySite.get(run.site());
            int shift = base - starts.of(run.site());
            for (int person = Bits.next(persons, run.from());
                    person >= 0 && person < run.to();
                    person = Bits.next(persons, person + 1)) set.set(person + shift);
        }
    }

    Membership.Found found(Plan plan, List<String> sites) {
        List<Membership.Step> attrition = new ArrayList<>();
        List<Membership.Step> dropped = new ArrayList<>();
        attrition.add(new Membership.Step("", Evaluation.WHOLE, steps.getFirst()));
        int step = 0;
        for (Plan.Line line : plan.lines()) {
            if (line.bit() >= 0) step = line.bit() + 1;
            attrition.add(new Membership.Step(line.id(), line.evaluation(), steps.get(step)));
            if (dropOne)
                dropped.add(new Membership.Step(
                        line.id(), line.evaluation(), line.bit() < 0 ? steps.getLast() : without.get(line.bit())));
        }
        return new Membership.Found(sites, attrition, dropped);
    }
}
