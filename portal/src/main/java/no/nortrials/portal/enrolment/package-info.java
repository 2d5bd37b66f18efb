/**
 * What became of forecasts: patients enrolled as they are reported, how fast it will go on from there, and how good the saved forecasts
 * were.
 */
@NullMarked
package no.nortrials.portal.enrolment;

import org.jspecify.annotations.NullMarked;
