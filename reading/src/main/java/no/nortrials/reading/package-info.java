/**
 * Reads the eligibility text of a trial and proposes criteria, in English and Norwegian.
 *
 * <p>{@link no.nortrials.reading.CriteriaText} splits the text into criteria, each with its place in the source, and finds
 * ages, sexes, numbers, scores, conditions and drugs in them. Everything found is a {@link
 * no.nortrials.reading.Proposal} with a span and a confidence: a person accepts or rejects it, nothing is accepted here. What
 * it finds and misses is measured in {@code docs/reading-criteria.md}.
 */
@NullMarked
package no.nortrials.reading;

import org.jspecify.annotations.NullMarked;
