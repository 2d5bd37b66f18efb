package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a site says of a statement. */
public sealed interface Answer {
    /**
     * It holds.
     *
     * @param evidence what shows it; may be none, and then it does not count yet
     */
    record Met(List<Evidence> evidence) implements Answer {
        public Met {
            evidence = List.copyOf(evidence);
        }
    }

    /** It does not hold. */
    record NotMet() implements Answer {}

    /** It does not concern the site. */
    record NotRelevant(String reason) implements Answer {
        public NotRelevant {
            requireNonNull(reason, "reason is null");
            if (reason.isBlank()) throw new IllegalArgumentException("not relevant without a reason");
        }
    }
}
