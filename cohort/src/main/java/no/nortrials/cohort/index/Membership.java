package no.nortrials.cohort.index;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import no.nortrials.cohort.Evaluation;

/**
 * Who meets criteria, for disclosure control inside the hospital: it needs sets where others need counts. It never leaves the
 * hospital, and it never prints.
 */
public sealed interface Membership {
    /**
     * The sets.
     *
     * @param sites the sites in the order of all sets by site
     * @param steps first everybody, then who is left after each criterion at the top, in their order
     * @param withoutOne for each criterion at the top who meets all others; empty unless {@code DROP_ONE} was asked for
     */
    record Found(List<String> sites, List<Step> steps, List<Step> withoutOne) implements Membership {
        public Found {
            sites = List.copyOf(sites);
            steps = List.copyOf(steps);
            withoutOne = List.copyOf(withoutOne);
        }
    }

    /**
     * The engine stopped because the time limit was reached.
     *
     * @param limit the limit of the question
     */
    record TooCostly(Duration limit) implements Membership {
        public TooCostly {
            requireNonNull(limit, "limit is null");
        }
    }

    /**
     * One set for each site.
     *
     * @param criterion the id of the criterion at the top, or empty for everybody
     * @param evaluation how much of the criterion was evaluated
     * @param bySite places of persons among those of the site, from 0, in the order of {@link IndexEngine#ids}
     */
    record Step(String criterion, Evaluation evaluation, List<BitSet> bySite) {
        public Step {
            requireNonNull(criterion, "criterion is null");
            requireNonNull(evaluation, "evaluation is null");
            bySite = List.copyOf(bySite);
        }

        @Override
        public String toString() {
            return "Step[" + criterion + ", not shown]";
        }
    }
}
