package no.nortrials.eligibility.exchange.omop;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Computable;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Role;

/**
 * Criteria as SQL.
 *
 * @param steps a statement for each criterion at the top of which something can be computed, in order: who meets it, that is, who does not
 *     meet an exclusion
 * @param count the statement that counts who meets all of them
 * @param leftOut what OMOP does not hold
 */
public record OmopSql(List<Step> steps, String count, List<LeftOut> leftOut) {
    /**
     * One criterion.
     *
     * @param id its id
     * @param persons the statement that selects {@code person_id} of who meets it
     */
    public record Step(String id, String persons) {
        public Step {
            requireNonNull(id, "id is null");
            requireNonNull(persons, "persons is null");
        }
    }

    /**
     * A criterion, or one inside it, that cannot be computed.
     *
     * @param id its id
     * @param why what is missing
     */
    public record LeftOut(String id, String why) {
        public LeftOut {
            requireNonNull(id, "id is null");
            requireNonNull(why, "why is null");
        }
    }

    public OmopSql {
        steps = List.copyOf(steps);
        requireNonNull(count, "count is null");
        leftOut = List.copyOf(leftOut);
    }

    /** Writes criteria for a reference date. */
    public static OmopSql of(EligibilityCriteria criteria, LocalDate reference, OmopData data) {
        var statements = new Statements(reference, data);
        List<Criterion> required = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Criterion criterion : criteria.criteria())
            if (Computable.of(criterion, Missing::isFrom) instanceof Computable.Evaluated(Criterion rest, boolean _)) {
                Criterion kept = rest.note().role() == Role.EXCLUSION ? rest.not() : rest;
                required.add(kept);
                steps.add(new Step(criterion.note().id(), statements.persons(criterion, kept)));
            }
        return new OmopSql(steps, statements.count(criteria.title(), required), Missing.from(criteria));
    }
}
