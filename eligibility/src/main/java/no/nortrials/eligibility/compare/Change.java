package no.nortrials.eligibility.compare;

import static java.util.Objects.requireNonNull;

import no.nortrials.eligibility.Criterion;

/** One change from one version to the next. */
public sealed interface Change {
    /** The title is another one. */
    record Retitled(String before, String after) implements Change {
        public Retitled {
            requireNonNull(before, "before is null");
            requireNonNull(after, "after is null");
        }
    }

    /** A criterion is new, with everything inside it. */
    record Added(Criterion criterion) implements Change {
        public Added {
            requireNonNull(criterion, "criterion is null");
        }
    }

    /** A criterion is gone, with everything inside it. */
    record Removed(Criterion criterion) implements Change {
        public Removed {
            requireNonNull(criterion, "criterion is null");
        }
    }

    /** A criterion says something else, apart from what stands inside it. */
    record Changed(Criterion before, Criterion after) implements Change {
        public Changed {
            requireNonNull(before, "before is null");
            requireNonNull(after, "after is null");
        }
    }

    /**
     * A criterion stands elsewhere: inside another one, or before or after others than it did.
     *
     * @param criterion as it is now
     * @param inside the id of the criterion around it now, or empty at the top
     */
    record Moved(Criterion criterion, String inside) implements Change {
        public Moved {
            requireNonNull(criterion, "criterion is null");
            requireNonNull(inside, "inside is null");
        }
    }
}
