/**
 * Criteria as SQL over the OMOP Common Data Model 5.4: a statement for each criterion and one for the final count.
 *
 * <p>What the words of the statement are is the work of {@link no.nortrials.eligibility.sql}; here is where OMOP keeps things:
 *
 * <ul>
 *   <li>The day of an event is its start; a day of birth that is not known is the first of the month or of the year.
 *   <li>Race and ethnicity of a person are observations on the day of birth.
 *   <li>A concept id means itself, and with descendants all that {@code concept_ancestor} puts below it. A code of another vocabulary means the
 *       standard concepts that {@code concept_relationship} maps it to; below a code of ICD-10 are the codes that begin with it.
 *   <li>A number is compared in the unit of the row. Bounds are converted when the statement is written, into each of the units that the
 *       data are said to have.
 *   <li>What OMOP does not hold (residence, taking part in a trial, consent, the hospital trust of an event, unknown code systems) is left
 *       out as {@link no.nortrials.eligibility.Computable} says, and told. The count is then an upper bound.
 * </ul>
 */
@NullMarked
package no.nortrials.eligibility.exchange.omop;

import org.jspecify.annotations.NullMarked;
