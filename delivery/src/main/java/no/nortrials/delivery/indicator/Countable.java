package no.nortrials.delivery.indicator;

import no.nortrials.delivery.guard.Require;

/**
 * A type of criterion on the national list, and whether the data node can count it.
 *
 * @param row names it
 */
public record Countable(String row, boolean can) {
    /** @throws IllegalArgumentException if the row has no name */
    public Countable {
        Require.text("A row", row);
    }
}
