/** Tests. */
@NullMarked
package no.nortrials.maturity.result;

import org.jspecify.annotations.NullMarked;
