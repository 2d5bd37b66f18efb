package no.nortrials.eligibility.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Trees;

/**
 * A version with every criterion found by its id.
 *
 * @param nodes every criterion, from the outside to the inside
 * @param around the id of the criterion around each, or empty at the top
 */
record Version(Map<String, Criterion> nodes, Map<String, String> around) {
    static Version of(EligibilityCriteria criteria) {
        var version = new Version(new LinkedHashMap<>(), new LinkedHashMap<>());
        version.enter(criteria.criteria(), "");
        return version;
    }

    private void enter(List<Criterion> criteria, String inside) {
        for (Criterion criterion : criteria) {
            String id = criterion.note().id();
            nodes.put(id, criterion);
            around.put(id, inside);
            enter(Trees.parts(criterion), id);
        }
    }

    Criterion get(String id) {
        Criterion criterion = nodes.get(id);
        if (criterion == null) throw new IllegalArgumentException("no criterion is called `" + id + "`");
        return criterion;
    }

    String around(String id) {
        return around.getOrDefault(id, "");
    }
}
