package no.nortrials.forecast.sites;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a choice must keep.
 *
 * @param forced names of sites that must be in it
 * @param forbidden names of sites that must not, such as those without capacity
 * @param leastInRegion how many sites each region must have at least
 * @param mostSites in all
 */
public record Rules(Set<String> forced, Set<String> forbidden, Map<String, Integer> leastInRegion, int mostSites) {
    /** No rule. */
    public static final Rules NONE = new Rules(Set.of(), Set.of(), Map.of(), Integer.MAX_VALUE);

    /** Copies what it is given. */
    public Rules {
        forced = Set.copyOf(forced);
        forbidden = Set.copyOf(forbidden);
        leastInRegion = Map.copyOf(leastInRegion);
    }

    /** The same, with at least one site in every region that has a candidate. */
    public Rules inEveryRegion(List<Candidate> candidates) {
        var least = new TreeMap<String, Integer>(leastInRegion);
        candidates.forEach(candidate -> least.merge(candidate.region(), 1, Math::max));
        return new Rules(forced, forbidden, least, mostSites);
    }

    /** The same without some sites. */
    public Rules without(Set<String> sites) {
        return new Rules(forced, sites, leastInRegion, mostSites);
    }

    /** The same with some sites for sure. */
    public Rules with(Set<String> sites) {
        return new Rules(sites, forbidden, leastInRegion, mostSites);
    }

    /** The same with a limit. */
    public Rules atMost(int sites) {
        return new Rules(forced, forbidden, leastInRegion, sites);
    }

    /** Whether a set of candidates keeps them all. */
    boolean allow(List<Candidate> chosen) {
        List<String> names = chosen.stream().map(Candidate::name).toList();
        return names.size() <= mostSites
                && names.containsAll(forced)
                && names.stream().noneMatch(forbidden::contains)
                && leastInRegion.entrySet().stream()
                        .allMatch(rule -> inRegion(chosen, rule.getKey()) >= rule.getValue());
    }

    private static long inRegion(List<Candidate> chosen, String region) {
        return chosen.stream().filter(one -> one.region().equals(region)).count();
    }
}
