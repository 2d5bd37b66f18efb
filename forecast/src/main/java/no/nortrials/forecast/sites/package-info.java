/**
 * Which sites to open: the cheapest choice for a probability, or the likeliest for a budget.
 *
 * <p>A {@link no.nortrials.forecast.sites.SiteQuestion} has candidates, a target and a deadline; {@link
 * no.nortrials.forecast.sites.Proposal} answers it, exactly for up to twenty candidates and by a mixed-integer model with exact
 * re-scoring above; {@link no.nortrials.forecast.sites.Front} shows a few choices side by side, and {@link
 * no.nortrials.forecast.sites.PriceOfEquity} what it costs to serve every region.
 *
 * <p>The laws: the probability of a choice is always that of the exact engine; expected numbers alone never decide, as a choice that
 * expects the target misses it half of the time; choices are shown by cost, probability and regions, never as one blended rank.
 */
@NullMarked
package no.nortrials.forecast.sites;

import org.jspecify.annotations.NullMarked;
