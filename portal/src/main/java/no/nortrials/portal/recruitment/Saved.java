package no.nortrials.portal.recruitment;

import java.time.Instant;
import no.nortrials.portal.form.FormData;

/**
 * What was asked, as it was typed.
 *
 * @param version counts the times it was saved, from 1
 * @param shared whether the sponsor may read it
 */
record Saved(FormData answers, boolean shared, int version, Instant savedAt, String savedBy) {}
