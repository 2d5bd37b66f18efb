/** Country feasibility: the expert panel, the unit's synthesis, the approved answer. */
@NullMarked
package no.nortrials.portal.country;

import org.jspecify.annotations.NullMarked;
