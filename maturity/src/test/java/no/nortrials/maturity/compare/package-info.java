/** Tests. */
@NullMarked
package no.nortrials.maturity.compare;

import org.jspecify.annotations.NullMarked;
