package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** The concept sets of an expression by their numbers. */
final class ConceptSets {
    private final Map<Integer, ConceptSet> sets = new HashMap<>();
    private final List<Problem> unmapped = new ArrayList<>();

    ConceptSets(Place root) {
        Given.list(root, "ConceptSets", set -> sets.put(set.required("id").whole(), read(set.required("expression"))));
    }

    /** What was not followed: codes of other vocabularies that are mapped to those named. */
    List<Problem> unmapped() {
        return unmapped;
    }

    ConceptSet of(Place number) {
        ConceptSet set = sets.get(number.whole());
        if (set == null) throw number.malformed("the number of a concept set");
        if (set.include().isEmpty()) throw number.malformed("a concept set that includes something");
        return set;
    }

    private ConceptSet read(Place expression) {
        List<Concept> include = new ArrayList<>();
        List<Concept> exclude = new ArrayList<>();
        Given.list(
                expression, "items", item -> (Given.isTrue(item, "isExcluded") ? exclude : include).add(concept(item)));
        return new ConceptSet(include, exclude);
    }

    private Concept concept(Place item) {
        if (Given.isTrue(item, "includeMapped"))
            unmapped.add(new Problem(item.where() + "/includeMapped", "codes mapped to this one are not followed"));
        Concept alone = OmopConcepts.read(item.required("concept"));
        return new Concept(alone.system(), alone.code(), Given.isTrue(item, "includeDescendants"), alone.display());
    }
}
