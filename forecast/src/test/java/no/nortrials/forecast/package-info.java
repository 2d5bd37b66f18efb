/** Tests of the whole way, from reference numbers to a proposal of sites. */
@NullMarked
package no.nortrials.forecast;

import org.jspecify.annotations.NullMarked;
