package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Trees;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.sql.Dialect;
import no.nortrials.portal.form.Problem;

/** How much criteria may hold, so that people can read them and the database can keep them. */
final class Limits {
    static final int MOST_CRITERIA = 400;
    static final int DEEPEST = 12;
    static final int MOST_CHARACTERS = 500_000;

    private Limits() {}

    static Optional<Problem> problem(EligibilityCriteria criteria) {
        int count = count(criteria);
        if (count > MOST_CRITERIA) return told("criteria.problem.many", count, MOST_CRITERIA);
        int depth = depth(criteria.criteria());
        if (depth > DEEPEST) return told("criteria.problem.deep", depth, DEEPEST);
        String json = CriteriaJson.write(criteria);
        if (json.length() > MOST_CHARACTERS) return told("criteria.problem.large", json.length(), MOST_CHARACTERS);
        if (json.contains("\\u0000") || !Dialect.storable(json))
            return Optional.of(Problem.of("criteria.problem.character"));
        return Optional.empty();
    }

    /** All criteria, also those inside others. */
    static int count(EligibilityCriteria criteria) {
        int[] count = {0};
        criteria.criteria().forEach(each -> Trees.walk(each, _ -> count[0]++));
        return count[0];
    }

    private static int depth(List<Criterion> criteria) {
        return criteria.stream()
                .mapToInt(each -> 1 + depth(Trees.parts(each)))
                .max()
                .orElse(0);
    }

    private static Optional<Problem> told(String key, int was, int most) {
        return Optional.of(Problem.of(key, Integer.toString(was), Integer.toString(most)));
    }
}
