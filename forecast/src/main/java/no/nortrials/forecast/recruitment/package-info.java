/**
 * How fast patients come: the exact Poisson–gamma model of Anisimov and Fedorov (2007), by convolution and without chance.
 *
 * <p>A {@link no.nortrials.forecast.recruitment.Plan} is some sites, each with an uncertain rate, an uncertain opening, a closing
 * and a cap; {@link no.nortrials.forecast.recruitment.Forecast} is what it promises. {@link
 * no.nortrials.forecast.recruitment.Interim} forecasts anew from what has happened, and {@link
 * no.nortrials.forecast.recruitment.Calibration} scores saved forecasts.
 *
 * <p>The laws: P(target by t) never falls with t; it is exactly 0 before the first opening and when the caps add to less than the
 * target, whose time is then infinity; screening that is uncertain for all sites together is mixed over the total, as mixing it
 * site by site would understate the spread; probabilities of sites are never multiplied.
 */
@NullMarked
package no.nortrials.forecast.recruitment;

import org.jspecify.annotations.NullMarked;
