/** What became of a request: dated events with a source. */
@NullMarked
package no.nortrials.portal.outcome;

import org.jspecify.annotations.NullMarked;
