package no.nortrials.node.answer;

import java.util.ArrayList;
import java.util.List;
import no.nortrials.disclosure.CanonicalQuestion;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.canonical.Canonical;

/**
 * The questions that lie in one: how many after each criterion, and how many without each alone.
 *
 * @param steps the first is about everybody
 * @param withoutOne empty unless asked for
 */
record Asking(List<CanonicalQuestion> steps, List<CanonicalQuestion> withoutOne) {
    static Asking of(EligibilityCriteria criteria, boolean dropOne) {
        List<Criterion> all = criteria.criteria();
        List<CanonicalQuestion> steps = new ArrayList<>();
        for (int count = 0; count <= all.size(); count++) steps.add(question(all.subList(0, count)));
        List<CanonicalQuestion> without = new ArrayList<>();
        for (int i = 0; i < all.size() && dropOne; i++) without.add(question(but(all, i)));
        return new Asking(List.copyOf(steps), List.copyOf(without));
    }

    List<CanonicalQuestion> all() {
        List<CanonicalQuestion> all = new ArrayList<>(steps);
        all.addAll(withoutOne);
        return all;
    }

    private static List<Criterion> but(List<Criterion> all, int one) {
        List<Criterion> others = new ArrayList<>(all);
        others.remove(one);
        return others;
    }

    private static CanonicalQuestion question(List<Criterion> criteria) {
        return new CanonicalQuestion(Canonical.of(new EligibilityCriteria("", criteria)));
    }
}
