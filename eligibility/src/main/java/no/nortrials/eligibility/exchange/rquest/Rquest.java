package no.nortrials.eligibility.exchange.rquest;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.Ids;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.exchange.Source;
import no.nortrials.eligibility.place.Place;
import no.nortrials.eligibility.place.Problem;

/** Reads RQUEST questions. What they say of task, owner and collection is no part of the criteria and is left out. */
public final class Rquest {
    /** The system of codes that are concept ids of OMOP. */
    public static final String OMOP = OmopConcepts.SYSTEM;

    private final Ids ids = new Ids();
    private final List<Problem> dropped = new ArrayList<>();

    private Rquest() {}

    /** Reads a question; what cannot be computed from patients' data becomes a criterion in words and is told. */
    public static Import read(String text) {
        return Source.read(text, root -> new Rquest().question(root.required("cohort")));
    }

    private Import question(Place cohort) {
        cohort.only("groups", "groups_oper");
        Place groups = cohort.required("groups");
        boolean all = conjunction(cohort.required("groups_oper"));
        List<Criterion> criteria = all ? groups.list(group -> group(group, Role.INCLUSION)) : List.of(any(groups));
        return new Import.Imported(new EligibilityCriteria("", criteria), dropped);
    }

    private Criterion any(Place groups) {
        if (groups.node().size() == 1)
            return groups.list(group -> group(group, Role.INCLUSION)).getFirst();
        Note note = ids.next(Role.INCLUSION, "");
        return groups.guarded(here ->
                new Group(note, false, new Quantifier.Any(), here.list(group -> group(group, Role.PART))));
    }

    private Criterion group(Place group, Role role) {
        group.only("rules", "rules_oper");
        Place rules = group.required("rules");
        if (rules.node().size() == 1)
            return rules.list(rule -> rule(rule, role)).getFirst();
        Quantifier quantifier = conjunction(group.required("rules_oper")) ? new Quantifier.All() : new Quantifier.Any();
        Note note = ids.next(role, "");
        return rules.guarded(here -> new Group(note, false, quantifier, here.list(rule -> rule(rule, Role.PART))));
    }

    private Criterion rule(Place rule, Role role) {
        Criterion criterion = new RquestRule(rule, ids.next(role, ""), dropped).read();
        Place oper = rule.required("oper");
        return switch (oper.text()) {
            case "=" -> criterion;
            case "!=" -> criterion.not();
            default -> throw oper.malformed("= or !=");
        };
    }

    private static boolean conjunction(Place oper) {
        return switch (oper.text()) {
            case "AND" -> true;
            case "OR" -> false;
            default -> throw oper.malformed("AND or OR");
        };
    }
}
