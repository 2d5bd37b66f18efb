package no.nortrials.node.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Where people live and where they are treated. */
final class Places {
    /** The share treated by another trust of their region than the one that serves their area. Made up. */
    static final double ELSEWHERE = 0.08;

    private final Map<String, NavigableMap<Integer, String>> residences = new HashMap<>();
    private final Map<String, List<String>> trusts = new TreeMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private Places() {}

    static Places read() {
        var places = new Places();
        Map<String, Integer> inhabitants = new HashMap<>();
        for (var row : Table.rows("/demo/municipalities-2026.csv"))
            inhabitants.put(row.getField("residence"), Integer.valueOf(row.getField("inhabitants")));
        for (var row : Table.rows("/evidence/areas-2026.csv")) {
            String residence = row.getField("place");
            double share = Double.parseDouble(row.getField("share"));
            int persons = (int) Math.round(share * inhabitants.getOrDefault(residence, 0));
            if (persons > 0) places.addResidence(row.getField("organisation_number"), residence, persons);
        }
        for (var row : Table.rows("/facts/trusts.csv"))
            places.addTrust(row.getField("region"), row.getField("organisation_number"));
        return places;
    }

    private void addResidence(String area, String residence, int persons) {
        NavigableMap<Integer, String> ends = residences.computeIfAbsent(area, _ -> new TreeMap<>());
        ends.put((ends.isEmpty() ? 0 : ends.lastKey()) + persons, residence);
    }

    private void addTrust(String region, String trust) {
        trusts.computeIfAbsent(region, _ -> new ArrayList<>()).add(trust);
        regions.put(trust, region);
    }

    /** Organisation numbers of the trusts of each region. */
    Map<String, List<String>> trusts() {
        return trusts;
    }

    /** A municipality, in Oslo a city district, of a trust's area: as often as people live there. */
    String residence(String area, RandomGenerator random) {
        NavigableMap<Integer, String> ends = residences.get(area);
        if (ends == null) return "";
        return ends.higherEntry(random.nextInt(ends.lastKey())).getValue();
    }

    /** The trust that treats somebody of an area. */
    String site(String area, RandomGenerator random) {
        List<String> region = trusts.getOrDefault(regions.getOrDefault(area, ""), List.of(area));
        return random.nextDouble() < ELSEWHERE ? region.get(random.nextInt(region.size())) : area;
    }
}
