/** Tests of coming from and going to other formats. */
@NullMarked
package no.nortrials.eligibility.exchange;

import org.jspecify.annotations.NullMarked;
