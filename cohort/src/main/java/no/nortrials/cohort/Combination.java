package no.nortrials.cohort;

import java.util.List;

/**
 * Persons who meet exactly these criteria and no other.
 *
 * @param met ids of the evaluated criteria at the top that they meet: an inclusion criterion that holds, an exclusion criterion
 *     that does not
 * @param persons more than zero
 */
public record Combination(List<String> met, long persons) implements Comparable<Combination> {
    public Combination {
        met = List.copyOf(met);
        if (persons < 1) throw new IllegalArgumentException("a combination has persons, but had `" + persons + "`");
    }

    /** Most persons first; among equals by the ids, so that the order is always the same. */
    @Override
    public int compareTo(Combination other) {
        int sizes = Long.compare(other.persons, persons);
        return sizes != 0 ? sizes : String.join(" ", met).compareTo(String.join(" ", other.met));
    }
}
