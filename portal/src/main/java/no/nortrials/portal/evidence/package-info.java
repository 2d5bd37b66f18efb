/**
 * What the data say about a request before anybody has answered: published statistics, what they give for each trust and the
 * country, and where every number comes from.
 */
@NullMarked
package no.nortrials.portal.evidence;

import org.jspecify.annotations.NullMarked;
