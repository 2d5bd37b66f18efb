package no.nortrials.portal.listing;

import java.util.List;

/**
 * One page of a list. The total is exact up to a cap, so that a long table costs no more than a short one.
 *
 * @param page counted from 1
 * @param total how many rows match, at most {@code cap}
 */
public record Listing<T>(List<T> rows, int page, int size, int total, int cap) {
    public Listing {
        rows = List.copyOf(rows);
        if (page < 1) throw new IllegalArgumentException("pages count from 1 but page is `" + page + "`");
        if (size < 1) throw new IllegalArgumentException("a page holds a row or more but size is `" + size + "`");
        if (total < 0) throw new IllegalArgumentException("no list has `" + total + "` rows");
    }

    /** The page to show of those asked for: never before the first, never beyond what is counted. */
    public static int within(int asked, int size, int cap) {
        return Math.clamp(asked, 1, Math.max(1, cap / size));
    }

    /** How many rows stand before this page's first. */
    public static int skipped(int page, int size) {
        return (page - 1) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return (long) page * size < total;
    }

    /** Whether there are more rows than were counted. */
    public boolean capped() {
        return total >= cap;
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
