package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/**
 * Chairs, beds or slots that patients need for a while, as a queue with random arrivals (Erlang 1917).
 *
 * @param places at least 1
 * @param load arrivals an hour at the peak times hours of use, in places on average; at least 0
 */
public record Places(int places, double load) {
    private static final double WAITING_ALLOWED = 0.2;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Places {
        Require.require(places >= 1, "Places", "at least 1", places);
        Require.notNegative("A load", load);
    }

    /** Erlang B: P(all are taken) where who finds none goes elsewhere, by B(c) = a·B(c−1)/(c + a·B(c−1)). */
    public double turnedAway() {
        double blocked = 1;
        for (int c = 1; c <= places; c++) {
            blocked = load * blocked / (c + load * blocked);
        }
        return blocked;
    }

    /** Erlang C: P(wait) where everybody waits, B/(1 − a/c·(1 − B)); 1 when the load is not less than the places. */
    public double waiting() {
        if (load >= places) return 1;
        double blocked = turnedAway();
        return blocked / (1 - load / places * (1 - blocked));
    }

    /** Whether at most one in five waits at the peak. */
    public boolean enough() {
        return waiting() <= WAITING_ALLOWED;
    }
}
