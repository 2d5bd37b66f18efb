/**
 * Statistics that stay honest when few are counted. {@link no.nortrials.delivery.statistic.Told} is the law: below the smallest
 * denominator there is no value. All intervals are at 95 % unless they say otherwise.
 */
@NullMarked
package no.nortrials.delivery.statistic;

import org.jspecify.annotations.NullMarked;
