package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

/**
 * A code that may be meant.
 *
 * @param system the URI of the code system
 * @param code the code; of ICD-10 the three-character category
 * @param title what the code stands for, in English
 * @param score 0 to 1, the best first; an order rather than a probability
 */
public record Candidate(String system, String code, String title, double score) {
    public Candidate {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        requireNonNull(title, "title is null");
    }
}
