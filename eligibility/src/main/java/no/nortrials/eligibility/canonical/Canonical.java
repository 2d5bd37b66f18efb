package no.nortrials.eligibility.canonical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import no.nortrials.eligibility.Computable;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.Role;

/** The canonical text of criteria: an ordered binary decision diagram over what is asked of a person (Bryant 1986). */
public final class Canonical {
    private static final String VERSION = "1";
    private static final int MOST_NODES = 200_000;

    private Canonical() {}

    /**
     * The same text for the same question. Free text, which nobody can compute, is left out as {@link Computable} says. Not for
     * people, and not to be read back; equal texts are all it promises.
     */
    public static String of(EligibilityCriteria criteria) {
        List<Logic> required = new ArrayList<>();
        for (Criterion criterion : Computable.parts(criteria, _ -> false)) {
            Logic logic = Translation.of(criterion);
            required.add(criterion.note().role() == Role.EXCLUSION ? new Logic.Not(logic) : logic);
        }
        return VERSION + ":" + text(new Logic.And(required));
    }

    /** Falls back to the sorted tree when the diagram would grow too large; then fewer rewritings are recognised, never a wrong one. */
    static String text(Logic logic) {
        var atoms = new TreeSet<String>(Comparator.naturalOrder());
        logic.atoms(atoms);
        try {
            var diagram = new Diagram(List.copyOf(atoms), MOST_NODES);
            return diagram.text(diagram.of(logic));
        } catch (Diagram.TooLarge _) {
            return logic.sorted();
        }
    }
}
