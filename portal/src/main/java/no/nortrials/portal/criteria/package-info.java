/**
 * The eligibility criteria of a request: composed from codes and forms, read aloud, kept version by version, taken from and
 * given to other formats. What they mean is the eligibility library's.
 */
@NullMarked
package no.nortrials.portal.criteria;

import org.jspecify.annotations.NullMarked;
