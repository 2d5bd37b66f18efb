package no.nortrials.cohort;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.eligibility.Sex;

/**
 * Persons counted by site, by the criteria they meet, by sex and age group: from it every part of an answer follows.
 *
 * <p>For engines that look at each person or group in SQL. Bit i of a mask is set when the person meets evaluated criterion i.
 */
public final class Tally {
    /**
     * What persons of one count have in common. Sex and age matter only of those who meet all.
     *
     * @param site the place among the sites
     * @param met which evaluated criteria they meet
     * @param sex of each of them
     * @param age the age group, see {@link Ages#group}
     */
    public record Key(int site, BitSet met, Sex sex, int age) {}

    private final Map<Key, Long> persons = new HashMap<>();

    /** Counts so many persons more. */
    public void add(Key key, long count) {
        persons.merge(key, count, Long::sum);
    }

    /** The answer that follows. */
    public Answer.Counted answer(Plan plan, List<String> sites, Set<Detail> details) {
        return new Telling(plan, sites, this).answer(details);
    }

    /** Persons at each of this many sites who meet the criteria of the mask. */
    List<Long> bySite(int sites, BitSet wanted) {
        Long[] counts = new Long[sites];
        Arrays.fill(counts, 0L);
        persons.forEach((key, count) -> {
            if (covers(key.met(), wanted)) counts[key.site()] += count;
        });
        return List.of(counts);
    }

    /** Every count, with what its persons have in common. */
    Map<Key, Long> cells() {
        return persons;
    }

    static boolean covers(BitSet met, BitSet wanted) {
        var missing = (BitSet) wanted.clone();
        missing.andNot(met);
        return missing.isEmpty();
    }
}
