package no.nortrials.cohort;

import java.util.List;

/**
 * Persons who meet exactly these criteria and no other.
 *
 * @param met ids of the evaluated criteria at the top that they meet: an inclusion criterion that holds, an exclusion criterion
 *     that does not
 * @param persons more than zero
 */
public record Combination(List<String> met, long persons) {
    public Combination {
        met = List.copyOf(met);
        if (persons < 1) throw new IllegalArgumentException("a combination has persons, but had `" + persons + "`");
    }
}
