/**
 * Groups of FHIR R4 that define who belongs to them, and what the Evidence-Based Medicine and Vulcan guides add to them: {@code
 * combinationMethod}, groups inside groups by reference, descriptions and timing.
 *
 * <p>Out: every criterion becomes a characteristic, in order; with a code and a value where R4 can say exactly the same, otherwise in words.
 * One extension carries the criteria as this library writes them, so that nothing is lost on the way back.
 *
 * <p>In: the extension when it is there and says the same as the characteristics; otherwise the characteristics. A code stands for itself and
 * everything below it; a coded value for itself. An age is counted in completed units. What cannot be computed is kept in words and
 * told. Plain JSON: no library of FHIR is needed.
 */
@NullMarked
package no.nortrials.eligibility.exchange.fhir;

import org.jspecify.annotations.NullMarked;
