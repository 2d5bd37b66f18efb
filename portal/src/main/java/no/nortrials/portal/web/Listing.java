package no.nortrials.portal.web;

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
