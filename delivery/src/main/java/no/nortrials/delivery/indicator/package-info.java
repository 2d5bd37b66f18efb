/**
 * 28 indicators of delivery and a card of six figures, computed from plain rows over 24 months.
 *
 * <p>A {@link no.nortrials.delivery.indicator.Measure} says what is counted; {@link no.nortrials.delivery.indicator.Measuring} turns
 * {@link no.nortrials.delivery.indicator.Records} into a {@link no.nortrials.delivery.indicator.Figure}, which keeps a {@link
 * no.nortrials.delivery.indicator.Line} for every row it looked at: what it counted as, or why it was left out. The value is a
 * function of these lines alone.
 */
@NullMarked
package no.nortrials.delivery.indicator;

import org.jspecify.annotations.NullMarked;
