package no.nortrials.cohort.index;

import java.util.IdentityHashMap;
import no.nortrials.cohort.index.kernel.Grouped;

/** What the rows of some persons of a block are evaluated with. Events and sets are made once for all rows. */
final class RowWork {
    private final Block block;
    private final long[] persons;
    private final Node.Work work;
    private final IdentityHashMap<Events, Grouped> grouped = new IdentityHashMap<>();
    private final IdentityHashMap<Node, long[]> sets = new IdentityHashMap<>();

    RowWork(Block block, long[] persons, Node.Work work) {
        this.block = block;
        this.persons = persons;
        this.work = work;
    }

    People people() {
        return block.people();
    }

    boolean isTooLate() {
        return work.deadline().isPassed();
    }

    /** The events of the persons, in the span that is the same for all; always asked for in the same order. */
    Grouped grouped(Events events, boolean inOrder) {
        return grouped.computeIfAbsent(events, each -> group(each, inOrder || each.isInOrder()));
    }

    private Grouped group(Events events, boolean inOrder) {
        int first = events.within().first();
        int last = events.within().last();
        return Grouped.of(block.postings(), events.selection(), first, last, persons, inOrder);
    }

    /** For which of the persons a condition holds. */
    long[] set(Node node) {
        return sets.computeIfAbsent(node, this::evaluate);
    }

    private long[] evaluate(Node node) {
        long[] out = work.scratch().take();
        node.evaluate(block, persons, out, work);
        return out;
    }

    void close() {
        sets.values().forEach(work.scratch()::give);
    }
}
