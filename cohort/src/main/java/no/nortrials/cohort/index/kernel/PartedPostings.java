package no.nortrials.cohort.index.kernel;

import java.util.List;

/**
 * The events of one block, parted by how many later days their person has with an event of the same term: none in the last part, one
 * in the part before, and any more in the first. So the last part alone tells who has an event on a day or later, with one
 * posting for most persons instead of all, and what the latest value of a term is; and the last n parts tell who has n
 * of them. All parts together are all events, each once.
 *
 * @param parts in an order in which the days of each person and term ascend from part to part
 */
public record PartedPostings(List<Postings> parts) {
    /** How many there are. */
    public static final int PARTS = 3;

    public PartedPostings {
        parts = List.copyOf(parts);
        if (parts.size() != PARTS)
            throw new IllegalArgumentException("postings have `" + PARTS + "` parts, but `" + parts.size() + "` came");
    }

    /** Events of the latest day of each person and term. */
    public Postings latest() {
        return parts.getLast();
    }

    /** The events of so many latest days of each person and term; of more days than there are parts, all. */
    List<Postings> latest(int days) {
        return parts.subList(Math.max(0, PARTS - days), PARTS);
    }

    /** Whether no event of the terms lies after a day. */
    boolean isOver(Selection wanted, int day) {
        if (latest().isOver(day)) return true;
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++) {
                int end = latest().start(term + 1);
                if (end > latest().start(term) && latest().day(end - 1) > day) return false;
            }
        return true;
    }
}
