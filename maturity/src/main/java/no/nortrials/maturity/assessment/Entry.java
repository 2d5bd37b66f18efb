package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An answer to one statement.
 *
 * @param statement the statement's name
 * @param answer what the site says
 * @param by who assessed
 * @param review what a second person says; never the one who assessed
 */
public record Entry(String statement, Answer answer, String by, Optional<Review> review) {
    public Entry {
        requireNonNull(statement, "statement is null");
        requireNonNull(answer, "answer is null");
        requireNonNull(by, "by is null");
        requireNonNull(review, "review is null");
        review.filter(each -> each.by().equals(by)).ifPresent(_ -> {
            throw new IllegalArgumentException(
                    "`" + by + "` cannot review an answer of their own to `" + statement + "`");
        });
    }

    /** The same without a review. */
    public Entry unreviewed() {
        return new Entry(statement, answer, by, Optional.empty());
    }
}
