package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.util.List;
import no.nortrials.cohort.Ages;
import no.nortrials.cohort.index.kernel.Bits;
import no.nortrials.cohort.index.kernel.Grouped;
import no.nortrials.cohort.index.kernel.Scan;
import no.nortrials.cohort.index.kernel.Selection;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Pick;

/** Conditions on rows. */
final class RowNodes {
    private RowNodes() {}

    /** A condition for which no day of the row is needed. */
    record OfPerson(Node node) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            long[] set = work.set(node);
            for (int row = 0; row < rows.size(); row++) out[row] = Bits.has(set, rows.person(row));
        }
    }

    /** Of an age on the day of the event. */
    record OfAge(Age age, int event) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            for (int row = 0; row < rows.size(); row++) {
                int born = work.people().born(rows.person(row));
                out[row] = born != People.UNKNOWN
                        && Ages.holds(age, LocalDate.ofEpochDay(born), Calendar.date(rows.day(event, row)));
            }
        }
    }

    /** Alive on the day of the event. */
    record Alive(int event) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            for (int row = 0; row < rows.size(); row++) {
                int died = work.people().died(rows.person(row));
                out[row] = died == People.UNKNOWN || died > Calendar.sinceEpoch(rows.day(event, row));
            }
        }
    }

    /** Turned round. */
    record Not(RowNode node) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            node.evaluate(work, rows, out);
            for (int row = 0; row < rows.size(); row++) out[row] = !out[row];
        }
    }

    /** At least this many. */
    record AtLeast(int count, List<RowNode> members) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            var counts = new int[rows.size()];
            for (RowNode node : members) {
                node.evaluate(work, rows, out);
                for (int row = 0; row < counts.length; row++) if (out[row]) counts[row]++;
            }
            for (int row = 0; row < counts.length; row++) out[row] = counts[row] >= count;
        }

        @Override
        public void narrow(Block block, long[] persons, Node.Work work) {
            if (count == members.size()) for (RowNode node : members) node.narrow(block, persons, work);
        }
    }

    /** So many events. */
    record HasEvents(Events events, Often often) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            Grouped grouped = work.grouped(events, often.isInOrder());
            for (int row = 0; row < rows.size(); row++) out[row] = holds(grouped, rows, row);
        }

        private boolean holds(Grouped grouped, Rows rows, int row) {
            int first = events.within().first(rows, row);
            int last = events.within().last(rows, row);
            long picked = events.picked(grouped, rows.person(row), first, last);
            int from = Math.max(first, events.on().first(rows, row));
            return often.holds(grouped, picked, from, Math.min(last, events.on().last(rows, row)));
        }

        @Override
        public void narrow(Block block, long[] persons, Node.Work work) {
            if (often.low() > 0) keepThoseWith(events, block, persons, work);
        }
    }

    /** An event from whose day on a further condition holds. */
    record Anchor(Events events, int named, RowNode holds) implements RowNode {
        @Override
        public void evaluate(RowWork work, Rows rows, boolean[] out) {
            new Expansion(this, work, rows, out).run();
        }

        @Override
        public void narrow(Block block, long[] persons, Node.Work work) {
            keepThoseWith(events, block, persons, work);
            holds.narrow(block, persons, work);
        }
    }

    private static void keepThoseWith(Events events, Block block, long[] persons, Node.Work work) {
        Selection wanted = events.pick() == Pick.EVERY ? events.selection().matching() : events.selection();
        long[] found = work.scratch().take();
        Bits.everybody(found, 0);
        Scan.mark(
                block.postings(),
                wanted,
                events.within().first(),
                events.within().last(),
                persons,
                found,
                work.scratch());
        Bits.and(persons, found);
        work.scratch().give(found);
    }
}
