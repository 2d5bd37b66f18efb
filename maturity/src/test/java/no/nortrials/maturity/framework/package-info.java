/** Tests. */
@NullMarked
package no.nortrials.maturity.framework;

import org.jspecify.annotations.NullMarked;
