/** Tests of the maturity of study sites. */
@NullMarked
package no.nortrials.portal.maturity;

import org.jspecify.annotations.NullMarked;
