package no.nortrials.portal.evidence;

import java.time.Instant;
import no.nortrials.portal.form.FormData;

/**
 * The answers an estimate is made from, as the unit saved them. The numbers are computed anew from the statistics.
 *
 * @param version counts the times it was saved, from 1
 * @param shared whether the sponsor may read the estimate
 */
record SavedEstimate(FormData answers, boolean shared, int version, Instant savedAt, String savedBy) {}
