/**
 * Two versions of criteria as a list of changes. Criteria are the same criterion when they have the same id.
 *
 * <p>Law: a version compared with itself has no changes, and no change is listed twice: what was added or removed as a whole is not
 * listed again for its parts.
 */
@NullMarked
package no.nortrials.eligibility.compare;

import org.jspecify.annotations.NullMarked;
