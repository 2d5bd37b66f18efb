/** Tests: every reference number of the methods is reproduced to its printed digits. */
@NullMarked
package no.nortrials.forecast.estimate;

import org.jspecify.annotations.NullMarked;
