package no.nortrials.reading;

import java.util.Optional;

/**
 * Words of a criterion that stand for a condition, drug or procedure.
 *
 * @param span in the criterion
 * @param term what they stand for, when the dictionary knows the very words
 */
record Mention(Span span, Coded.Kind kind, Optional<Dictionary.Term> term) {}
