/**
 * One number from many, and how little it says: {@link no.nortrials.delivery.score.Composite} with coverage, bounds and confidence.
 * Method: OECD and JRC, Handbook on constructing composite indicators (2008). It is never a rank, and it is shown with its parts.
 */
@NullMarked
package no.nortrials.delivery.score;

import org.jspecify.annotations.NullMarked;
