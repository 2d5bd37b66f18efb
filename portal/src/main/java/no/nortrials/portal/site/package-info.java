/**
 * Study sites: departments of trusts that run trials in a therapy area, what they say of themselves once and use again, and
 * whether sponsors may read it.
 */
@NullMarked
package no.nortrials.portal.site;

import org.jspecify.annotations.NullMarked;
