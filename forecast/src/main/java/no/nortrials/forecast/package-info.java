/**
 * From counts to enrolment: how many patients there are, how fast they come, and which sites to open.
 *
 * <ul>
 *   <li>{@code estimate}: eligible patients from reference statistics and hospital counts, with uncertainty
 *       and a grade.
 *   <li>{@code recruitment}: time to the target and the probability of reaching it, exactly.
 *   <li>{@code sites}: which sites, at what cost and with what probability.
 * </ul>
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>Everything is a pure function of its arguments: no clock, no chance, no files.
 *   <li>Time is counted in months of 30.4375 days from the moment the forecast is made from ({@code
 *       Months}).
 *   <li>A time that is never reached is positive infinity, a value like others.
 *   <li>The quantile q of a count is the smallest count k with P(N ≤ k) ≥ q.
 *   <li>Two sources that contradict each other are shown side by side, never averaged.
 *   <li>Plans are never ordered by one blended score.
 * </ul>
 *
 * <p>Formulas, sources and what is not modelled: {@code docs/forecast.md}.
 */
@NullMarked
package no.nortrials.forecast;

import org.jspecify.annotations.NullMarked;
