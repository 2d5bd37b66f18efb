/** What a site says of itself, with evidence, and what a second person says of that. */
@NullMarked
package no.nortrials.maturity.assessment;

import org.jspecify.annotations.NullMarked;
