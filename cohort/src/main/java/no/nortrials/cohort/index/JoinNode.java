package no.nortrials.cohort.index;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.cohort.index.kernel.Join;
import no.nortrials.cohort.index.kernel.Postings;
import no.nortrials.cohort.index.kernel.Selection;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;

/** Two events at a distance in days: an anchor of the most frequent shape. */
record JoinNode(Join.Side one, Join.Side other, int low, int high) implements Node {
    private static final int FAR = 2 * Postings.LAST_DAY;

    @Override
    public void evaluate(Block block, long[] candidates, long[] out, Work work) {
        Arrays.fill(out, 0);
        Join.mark(block.postings(), one, other, low, high, candidates, out, work.scratch());
    }

    /** The join that an anchor is, when its condition is one event or more within days of the anchor's. */
    static Optional<Node> of(RowNodes.Anchor anchor) {
        if (anchor.events().pick() != Pick.EVERY
                || !(anchor.holds() instanceof RowNodes.HasEvents(Events events, Often often))
                || events.pick() != Pick.EVERY
                || !often.isOnce()) return Optional.empty();
        int low = -FAR;
        int high = FAR;
        for (Span.Around around : events.within().around()) {
            OptionalInt from = days(around.from(), -FAR);
            OptionalInt to = days(around.to(), FAR);
            if (from.isEmpty() || to.isEmpty()) return Optional.empty();
            low = Math.max(low, from.getAsInt());
            high = Math.min(high, to.getAsInt());
        }
        return Optional.of(new JoinNode(side(anchor.events()), side(events), low, high));
    }

    private static Join.Side side(Events events) {
        Selection matching = events.selection().matching();
        return new Join.Side(matching, events.within().first(), events.within().last());
    }

    /** An offset in days, or none when it is of another length from day to day. */
    private static OptionalInt days(Optional<Offset> offset, int otherwise) {
        if (offset.isEmpty()) return OptionalInt.of(otherwise);
        return switch (offset.get().unit()) {
            case DAYS -> OptionalInt.of(offset.get().amount());
            case WEEKS ->
                OptionalInt.of((int) ChronoUnit.WEEKS.getDuration().toDays()
                        * offset.get().amount());
            default -> OptionalInt.empty();
        };
    }
}
