package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a trial asks for: criteria in the order of the protocol.
 *
 * <p>A person is eligible when every inclusion criterion holds and no exclusion criterion does; without criteria everybody
 * is. The order changes the attrition, never the final count.
 *
 * @param title a name for people, may be empty
 * @param criteria at the top only inclusion and exclusion criteria; ids are unique in the whole tree
 */
public record EligibilityCriteria(String title, List<Criterion> criteria) {
    /** @throws IllegalArgumentException when an id occurs twice, a role stands in the wrong place, or an anchor is not in scope */
    public EligibilityCriteria {
        requireNonNull(title, "title is null");
        criteria = List.copyOf(criteria);
        for (Criterion criterion : criteria) requireListed(criterion);
        requireUniqueIds(criteria);
        for (Criterion criterion : criteria) Scope.check(criterion);
    }

    /** Criteria without a title. */
    public static EligibilityCriteria of(Criterion... criteria) {
        return new EligibilityCriteria("", List.of(criteria));
    }

    private static void requireListed(Criterion criterion) {
        if (criterion.note().role() == Role.PART)
            throw new IllegalArgumentException("a criterion at the top is an inclusion or exclusion criterion, but `"
                    + criterion.note().id() + "` was a part");
    }

    private static void requireUniqueIds(List<Criterion> criteria) {
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : criteria)
            Trees.walk(criterion, node -> {
                if (!seen.add(node.note().id()))
                    throw new IllegalArgumentException("the id `" + node.note().id() + "` occurs twice");
            });
    }
}
