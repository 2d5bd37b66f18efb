package no.nortrials.forecast.sites;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules over sets of sites that are bit masks. */
final class MaskRules {
    private final int forced;
    private final int forbidden;
    private final int mostSites;
    private final int[] regions;
    private final int[] least;
    private final boolean isPossible;

    MaskRules(List<Candidate> candidates, Rules rules) {
        forced = named(candidates, rules.forced());
        forbidden = named(candidates, rules.forbidden());
        mostSites = rules.mostSites();
        isPossible = Integer.bitCount(forced) == rules.forced().size();
        List<Map.Entry<String, Integer>> entries =
                List.copyOf(rules.leastInRegion().entrySet());
        regions = entries.stream()
                .mapToInt(entry -> inRegion(candidates, entry.getKey()))
                .toArray();
        least = entries.stream().mapToInt(Map.Entry::getValue).toArray();
    }

    boolean allow(int mask) {
        if (!isPossible || (mask & forced) != forced || (mask & forbidden) != 0 || Integer.bitCount(mask) > mostSites) {
            return false;
        }
        for (int i = 0; i < regions.length; i++) {
            if (Integer.bitCount(mask & regions[i]) < least[i]) {
                return false;
            }
        }
        return true;
    }

    private static int named(List<Candidate> candidates, Set<String> names) {
        int mask = 0;
        for (int i = 0; i < candidates.size(); i++) {
            mask |= names.contains(candidates.get(i).name()) ? 1 << i : 0;
        }
        return mask;
    }

    private static int inRegion(List<Candidate> candidates, String region) {
        int mask = 0;
        for (int i = 0; i < candidates.size(); i++) {
            mask |= candidates.get(i).region().equals(region) ? 1 << i : 0;
        }
        return mask;
    }
}
