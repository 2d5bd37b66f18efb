/**
 * How many patients are eligible: N persons times fractions, each with its uncertainty; joined with what hospitals counted.
 *
 * <p>{@link no.nortrials.forecast.estimate.Product} multiplies fractions that are each {@code Beta(a, b)}; {@link
 * no.nortrials.forecast.estimate.Dependence} shows what independence assumes away; {@link
 * no.nortrials.forecast.estimate.Combination} joins the result with a hospital's count; {@link
 * no.nortrials.forecast.estimate.Grade} says how far to trust it and widens it accordingly.
 *
 * <p>The laws: a published sample counts at most as much as its origin allows; a count and an estimate that contradict each
 * other stay two numbers; a suppressed count is knowledge ("fewer than ten"), not zero; a rounded or noisy count enters by the
 * likelihood of what made it so, not by its face value.
 */
@NullMarked
package no.nortrials.forecast.estimate;

import org.jspecify.annotations.NullMarked;
