/** What the portal stands on: the embedded database, the clock, configuration. */
@NullMarked
package no.nortrials.portal.platform;

import org.jspecify.annotations.NullMarked;
