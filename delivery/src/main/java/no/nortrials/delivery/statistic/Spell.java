package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;

/**
 * A time until something happened, or for so long without.
 *
 * @param length at least 0
 * @param open whether it has not happened yet
 */
public record Spell(double length, boolean open) {
    /** @throws IllegalArgumentException if the length is negative */
    public Spell {
        Require.notNegative("The length of a spell", length);
    }
}
