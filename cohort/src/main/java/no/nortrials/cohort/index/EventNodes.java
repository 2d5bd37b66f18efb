package no.nortrials.cohort.index;

import java.util.Arrays;
import no.nortrials.cohort.index.kernel.Bits;
import no.nortrials.cohort.index.kernel.Count;
import no.nortrials.cohort.index.kernel.Edge;
import no.nortrials.cohort.index.kernel.Grouped;
import no.nortrials.cohort.index.kernel.Scan;
import no.nortrials.cohort.index.kernel.Selection;

/** Conditions on events in spans of days that are the same for everybody. */
final class EventNodes {
    private EventNodes() {}

    /** Once or more from one day through another. */
    record Once(Selection wanted, int first, int last) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            Scan.mark(block.postings(), wanted, first, last, candidates, out, work.scratch());
        }
    }

    /** Once or more in one span, and never in another: the first is not before a day, the latest not after one. */
    record OnceAndNever(Selection wanted, int first, int last, int neverFirst, int neverLast) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            long[] never = work.scratch().take();
            Arrays.fill(out, 0);
            Arrays.fill(never, 0);
            Scan.mark(block.postings(), wanted, first, last, candidates, out, work.scratch());
            Bits.and(out, candidates);
            Scan.mark(block.postings(), wanted, neverFirst, neverLast, out, never, work.scratch());
            Bits.andNot(out, never);
            work.scratch().give(never);
        }
    }

    /** At least this many events, up to {@link Count#UNARY}; every posting of the selection matches. */
    record AtLeast(Selection wanted, int first, int last, int count) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (first <= last) Count.atLeast(block.postings(), wanted, first, last, count, out, work.scratch());
        }
    }

    /** So many events, or so many days with events of one term; the bounds fit {@link Count#MOST}. */
    record Counted(Selection wanted, int first, int last, Often often) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (first > last) return;
            if (often.days())
                Count.days(block.postings(), wanted, first, last, often.low(), often.high(), out, work.scratch());
            else Count.events(block.postings(), wanted, first, last, often.low(), often.high(), out, work.scratch());
        }
    }

    /** The latest of one term matches. */
    record Latest(Selection wanted, Edge.Days days) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (days.first() <= days.last())
                Edge.latest(block.postings(), wanted, days, candidates, out, work.scratch());
        }
    }

    /** The first or latest, of whatever terms, matches. */
    record AtEdge(Selection wanted, boolean latest, Edge.Days days) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (days.first() <= days.last()) Edge.any(block.postings(), wanted, latest, days, out, work.scratch());
        }
    }

    /** On at least this many days, from 2 through {@link Count#UNARY}, of whatever terms. */
    record OnDays(Selection wanted, int first, int last, int days) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            if (first > last) return;
            if (days == 2) Count.twoDays(block.postings(), wanted, first, last, out, work.scratch());
            else Count.onDays(block.postings(), wanted, first, last, days, out, work.scratch());
        }
    }

    /** Whatever else there is: looks at the events of each candidate. */
    record EachPerson(Events events, Often often) implements Node {
        @Override
        public void evaluate(Block block, long[] candidates, long[] out, Work work) {
            Arrays.fill(out, 0);
            int first = events.within().first();
            int last = events.within().last();
            boolean inOrder = events.isInOrder() || often.isInOrder();
            Grouped grouped = Grouped.of(block.postings(), events.selection(), first, last, candidates, inOrder);
            for (int person = Bits.next(candidates, 0); person >= 0; person = Bits.next(candidates, person + 1))
                if (holds(grouped, person, first, last)) out[person >>> 6] |= 1L << person;
        }

        private boolean holds(Grouped grouped, int person, int first, int last) {
            long picked = events.picked(grouped, person, first, last);
            int from = Math.max(first, events.on().first());
            return often.holds(grouped, picked, from, Math.min(last, events.on().last()));
        }
    }
}
