/**
 * Two ways of writing the same question are the same question: criteria brought into one form, so that what is asked again can
 * be recognised. The order of criteria and members, notes, roles against negation, brackets, double negation, nested groups, n of
 * m written out, repeated members, units of time and the two halves of a range make no difference.
 *
 * <p>Law: criteria with the same canonical text match the same persons in any data. The other direction holds for what is the same
 * by logic alone; two codes that happen to occur together remain two questions.
 */
@NullMarked
package no.nortrials.eligibility.canonical;

import org.jspecify.annotations.NullMarked;
