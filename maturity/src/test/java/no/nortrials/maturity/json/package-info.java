/** Tests. */
@NullMarked
package no.nortrials.maturity.json;

import org.jspecify.annotations.NullMarked;
