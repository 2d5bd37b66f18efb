/** Every route times every role has an expected answer; a route without a row fails the build. */
@NullMarked
package no.nortrials.portal.routes;

import org.jspecify.annotations.NullMarked;
