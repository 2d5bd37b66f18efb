package no.nortrials.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of criteria that can be computed. What cannot be computed never excludes anybody: wherever it stands, it is taken
 * to have the value that keeps more persons. The count of what remains is an upper bound of the count of the whole.
 *
 * <p>The law, by the side on which a node stands: on the wanted side something unknown holds, on the unwanted side (inside an
 * odd number of negations and exclusions) it does not. So "any of A and some words" is met by everybody, and "at least 2 of A,
 * B and some words" asks for one of A and B.
 */
public sealed interface Computable {
    /** Holds for everybody who is not excluded otherwise: nothing of the criterion could be evaluated. */
    record NotEvaluated() implements Computable {}

    /**
     * What can be computed.
     *
     * @param criterion without anything unknown
     * @param whole whether nothing had to be left out
     */
    record Evaluated(Criterion criterion, boolean whole) implements Computable {}

    /**
     * The computable part of a criterion at the top.
     *
     * @param unknown what cannot be computed beside {@link FreeText}, for example what a data source does not hold; asked for
     *     criteria without parts and for {@link Anchored} as a whole
     */
    static Computable of(Criterion criterion, Predicate<Criterion> unknown) {
        boolean wanted = criterion.note().role() != Role.EXCLUSION;
        return switch (Leaving.out(criterion, wanted, unknown)) {
            case Leaving.Always always -> new NotEvaluated();
            case Leaving.Never never -> new NotEvaluated();
            case Leaving.Left(Criterion rest) -> new Evaluated(rest, rest.equals(criterion));
        };
    }

    /** The computable part of a criterion at the top, when only free text is unknown. */
    static Computable of(Criterion criterion) {
        return of(criterion, other -> false);
    }

    /** The criteria at the top of which at least a part can be computed, in their order. */
    static List<Criterion> parts(EligibilityCriteria criteria, Predicate<Criterion> unknown) {
        List<Criterion> parts = new ArrayList<>();
        for (Criterion criterion : criteria.criteria())
            if (of(criterion, unknown) instanceof Evaluated(Criterion rest, boolean whole)) parts.add(rest);
        return List.copyOf(parts);
    }
}
