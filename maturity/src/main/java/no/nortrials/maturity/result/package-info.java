/** The level of each domain on a day, and why. */
@NullMarked
package no.nortrials.maturity.result;

import org.jspecify.annotations.NullMarked;
