package no.nortrials.cohort.index;

import java.util.Arrays;
import no.nortrials.cohort.index.kernel.Grouped;

/** Makes of each row one row for each day of an event, and asks of these whether a condition holds on one of them. */
final class Expansion {
    private final RowNodes.Anchor anchor;
    private final RowWork work;
    private final Rows rows;
    private final boolean[] out;
    private final Rows more;
    private final int[] origins = new int[Rows.MOST];
    private final boolean[] holds = new boolean[Rows.MOST];

    Expansion(RowNodes.Anchor anchor, RowWork work, Rows rows, boolean[] out) {
        this.anchor = anchor;
        this.work = work;
        this.rows = rows;
        this.out = out;
        this.more = new Rows(anchor.named() + 1);
    }

    void run() {
        Grouped grouped = work.grouped(anchor.events(), false);
        Arrays.fill(out, 0, rows.size(), false);
        for (int row = 0; row < rows.size(); row++) expand(grouped, row);
        flush();
    }

    private void expand(Grouped grouped, int row) {
        Events events = anchor.events();
        int first = events.within().first(rows, row);
        int last = events.within().last(rows, row);
        long picked = events.picked(grouped, rows.person(row), first, last);
        int from = Math.max(first, events.on().first(rows, row));
        int to = Math.min(last, events.on().last(rows, row));
        int end = (int) (picked >>> Integer.SIZE);
        int before = -1;
        for (int event = (int) picked; event < end; event++) {
            int day = grouped.day(event);
            if (!grouped.matches(event) || day == before || day < from || day > to) continue;
            before = day;
            add(row, day);
        }
    }

    private void add(int row, int day) {
        if (out[row]) return;
        if (more.isFull()) flush();
        origins[more.size()] = row;
        more.add(rows, row, day);
    }

    private void flush() {
        if (more.size() > 0 && !work.isTooLate()) {
            anchor.holds().evaluate(work, more, holds);
            for (int i = 0; i < more.size(); i++) if (holds[i]) out[origins[i]] = true;
        }
        more.clear();
    }
}
