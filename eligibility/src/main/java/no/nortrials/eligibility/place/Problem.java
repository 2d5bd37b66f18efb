package no.nortrials.eligibility.place;

import static java.util.Objects.requireNonNull;

/**
 * Why a text could not be read as criteria.
 *
 * @param where the place, as a JSON Pointer; empty for the whole text
 * @param why what was read there and what was expected
 */
public record Problem(String where, String why) {
    public Problem {
        requireNonNull(where, "where is null");
        requireNonNull(why, "why is null");
    }
}
