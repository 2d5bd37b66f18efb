/**
 * Maturity of study sites: versions of the framework, assessments with evidence and review, and what came of them. The levels are
 * computed by the library {@code maturity}. No page ranks sites.
 */
@NullMarked
package no.nortrials.portal.maturity;

import org.jspecify.annotations.NullMarked;
