/** Pages of long lists. */
@NullMarked
package no.nortrials.portal.listing;

import org.jspecify.annotations.NullMarked;
