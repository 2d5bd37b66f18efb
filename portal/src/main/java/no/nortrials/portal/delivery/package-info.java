/**
 * How study sites deliver: milestones and numbers of trials at sites, and the indicators that follow from them and from what the
 * portal knows, for a site, a trust and the country.
 */
@NullMarked
package no.nortrials.portal.delivery;

import org.jspecify.annotations.NullMarked;
