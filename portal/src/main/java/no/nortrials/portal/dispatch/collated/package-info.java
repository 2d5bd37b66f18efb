/** The frozen overview of all answers. */
@NullMarked
package no.nortrials.portal.dispatch.collated;

import org.jspecify.annotations.NullMarked;
