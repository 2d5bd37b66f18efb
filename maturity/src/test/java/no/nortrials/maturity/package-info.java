/** Tests. */
@NullMarked
package no.nortrials.maturity;

import org.jspecify.annotations.NullMarked;
