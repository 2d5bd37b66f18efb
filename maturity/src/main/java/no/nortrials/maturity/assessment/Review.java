package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

/** What a second person says of an answer. */
public sealed interface Review {
    /** Who reviewed. */
    String by();

    /** The answer is right. */
    record Confirmed(String by) implements Review {
        public Confirmed {
            requireNonNull(by, "by is null");
        }
    }

    /** The answer is not right, and why. */
    record Disputed(String by, String reason) implements Review {
        public Disputed {
            requireNonNull(by, "by is null");
            requireNonNull(reason, "reason is null");
            if (reason.isBlank()) throw new IllegalArgumentException("disputed by `" + by + "` without a reason");
        }
    }
}
