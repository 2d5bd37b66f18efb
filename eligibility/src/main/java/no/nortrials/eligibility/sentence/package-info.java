/**
 * Criteria as sentences for people, in English and Bokmål. Nothing that changes the meaning is left out; labels and displays are
 * shown beside the codes they explain.
 */
@NullMarked
package no.nortrials.eligibility.sentence;

import org.jspecify.annotations.NullMarked;
