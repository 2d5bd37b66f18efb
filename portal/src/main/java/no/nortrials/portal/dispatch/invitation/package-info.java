/** Choosing recipients and sending the request to them. */
@NullMarked
package no.nortrials.portal.dispatch.invitation;

import org.jspecify.annotations.NullMarked;
