package no.nortrials.portal.recruitment;

import java.time.Instant;
import no.nortrials.portal.form.FormData;

/**
 * What was asked, as it was typed, and what it told.
 *
 * @param told see {@link KeptForecast}
 * @param version counts the times it was saved, from 1
 * @param shared whether the sponsor may read it
 */
record Saved(FormData answers, FormData told, boolean shared, int version, Instant savedAt, String savedBy) {}
