package no.nortrials.cohort.index;

import java.util.Arrays;
import no.nortrials.cohort.index.kernel.Bits;

/** There is an event from whose day on a further condition holds, with no other event around it. */
record AnchorNode(RowNodes.Anchor anchor) implements Node {
    @Override
    public void evaluate(Block block, long[] candidates, long[] out, Work work) {
        Arrays.fill(out, 0);
        long[] persons = work.scratch().take();
        Bits.copy(candidates, persons);
        anchor.narrow(block, persons, work);
        if (!Bits.isEmpty(persons)) evaluateRows(new RowWork(block, persons, work), persons, out);
        work.scratch().give(persons);
    }

    private void evaluateRows(RowWork work, long[] persons, long[] out) {
        var rows = new Rows(0);
        for (int person = Bits.next(persons, 0); person >= 0; person = Bits.next(persons, person + 1)) {
            rows.add(person);
            if (rows.isFull()) evaluateRows(work, rows, out);
        }
        evaluateRows(work, rows, out);
        work.close();
    }

    private void evaluateRows(RowWork work, Rows rows, long[] out) {
        var holds = new boolean[rows.size()];
        anchor.evaluate(work, rows, holds);
        for (int row = 0; row < rows.size(); row++)
            if (holds[row]) out[rows.person(row) >>> 6] |= 1L << rows.person(row);
        rows.clear();
    }
}
