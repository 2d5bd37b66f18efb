/** Which trusts a request should go to, each with the reason why. Pure. */
@NullMarked
package no.nortrials.portal.dispatch.proposal;

import org.jspecify.annotations.NullMarked;
