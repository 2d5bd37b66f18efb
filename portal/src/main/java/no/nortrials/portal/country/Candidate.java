package no.nortrials.portal.country;

import no.nortrials.portal.directory.Expert;

/**
 * An expert who could be asked.
 *
 * @param fits whether the request's therapy area is among the expert's own
 */
record Candidate(Expert expert, boolean fits) {}
