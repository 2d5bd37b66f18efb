/** Tests: every reference number of the methods is reproduced to its printed digits, and simulation agrees. */
@NullMarked
package no.nortrials.forecast.recruitment;

import org.jspecify.annotations.NullMarked;
