package no.nortrials.portal.criteria;

import no.nortrials.eligibility.Quantifier;

/** How many members of a group must hold, as it is chosen. */
enum Rules {
    ALL,
    ANY,
    AT_LEAST,
    AT_MOST;

    Quantifier counting(int count) {
        return switch (this) {
            case ALL -> new Quantifier.All();
            case ANY -> new Quantifier.Any();
            case AT_LEAST -> new Quantifier.AtLeast(Math.max(1, count));
            case AT_MOST -> new Quantifier.AtMost(Math.max(0, count));
        };
    }

    static Rules of(Quantifier rule) {
        return switch (rule) {
            case Quantifier.All _ -> ALL;
            case Quantifier.Any _ -> ANY;
            case Quantifier.AtLeast _ -> AT_LEAST;
            case Quantifier.AtMost _ -> AT_MOST;
        };
    }

    static int count(Quantifier rule) {
        return switch (rule) {
            case Quantifier.All _, Quantifier.Any _ -> 1;
            case Quantifier.AtLeast(int count) -> count;
            case Quantifier.AtMost(int count) -> count;
        };
    }

    /** The same rule for a group of this size, with a smaller number where the size asks for it. */
    static Quantifier fitting(Quantifier rule, int size) {
        return switch (rule) {
            case Quantifier.All all -> all;
            case Quantifier.Any any -> any;
            case Quantifier.AtLeast(int count) -> new Quantifier.AtLeast(Math.min(count, size));
            case Quantifier.AtMost(int count) -> new Quantifier.AtMost(Math.min(count, size - 1));
        };
    }
}
