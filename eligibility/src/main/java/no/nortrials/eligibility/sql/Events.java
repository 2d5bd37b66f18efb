package no.nortrials.eligibility.sql;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Events in a database.
 *
 * @param table with at least {@code person} and {@code day}
 * @param lookedAt what holds for the events looked at, all of it
 * @param match what holds for those of them that match by their value, all of it
 */
public record Events(String table, List<String> lookedAt, List<String> match) {
    public Events {
        requireNonNull(table, "table is null");
        lookedAt = List.copyOf(lookedAt);
        match = List.copyOf(match);
    }
}
