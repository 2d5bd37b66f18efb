/**
 * What a trial asks for: the criteria of a protocol as a small tree of sealed types.
 *
 * <p>{@link no.nortrials.eligibility.EligibilityCriteria} is an ordered list of criteria. Each is an inclusion or an
 * exclusion criterion at the top and may be a {@link no.nortrials.eligibility.Group} of further criteria. The laws that
 * hold for every engine that counts:
 *
 * <ul>
 *   <li>A person is eligible when every inclusion criterion holds and no exclusion criterion does.
 *   <li>Time is counted in whole days. A day is the calendar day written in the source, in the time zone of the source.
 *   <li>Every bound of a window is inclusive; a bound that is not given does not restrict.
 *   <li>The reference date is an argument of the question, never part of the criteria.
 *   <li>What cannot be computed ({@link no.nortrials.eligibility.FreeText}) never excludes anybody: see {@link
 *       no.nortrials.eligibility.Computable}.
 * </ul>
 *
 * One page per concept, with its boundary cases: {@code docs/criteria}.
 */
@NullMarked
package no.nortrials.eligibility;

import org.jspecify.annotations.NullMarked;
