/** Requests that reached a centre directly, recorded by form or file. */
@NullMarked
package no.nortrials.portal.centre;

import org.jspecify.annotations.NullMarked;
