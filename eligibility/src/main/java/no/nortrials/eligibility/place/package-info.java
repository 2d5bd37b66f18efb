/** Reading JSON of any format so that every complaint names the place. For the readers of this library. */
@NullMarked
package no.nortrials.eligibility.place;

import org.jspecify.annotations.NullMarked;
