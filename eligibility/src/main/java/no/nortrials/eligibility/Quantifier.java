package no.nortrials.eligibility;

/** How many members of a group must hold. */
public sealed interface Quantifier {
    /** Every member. */
    record All() implements Quantifier {}

    /** One member or more. */
    record Any() implements Quantifier {}

    /**
     * This many members or more.
     *
     * @param count 1 to the number of members
     */
    record AtLeast(int count) implements Quantifier {
        public AtLeast {
            if (count < 1)
                throw new IllegalArgumentException("at least 1 member must be asked for, but was `" + count + "`");
        }
    }

    /**
     * This many members or fewer; 0 means none.
     *
     * @param count 0 to one less than the number of members
     */
    record AtMost(int count) implements Quantifier {
        public AtMost {
            if (count < 0) throw new IllegalArgumentException("at most 0 members or more, but was `" + count + "`");
        }
    }

    /**
     * Refuses a group whose size makes the rule meaningless.
     *
     * @throws IllegalArgumentException when a group of this size could not break or could not meet the rule
     */
    default void requireFits(int members) {
        switch (this) {
            case All all -> {}
            case Any any -> {}
            case AtLeast(int count) -> {
                if (count > members)
                    throw new IllegalArgumentException(
                            "at least `" + count + "` of `" + members + "` members can never hold");
            }
            case AtMost(int count) -> {
                if (count >= members)
                    throw new IllegalArgumentException(
                            "at most `" + count + "` of `" + members + "` members always hold");
            }
        }
    }
}
