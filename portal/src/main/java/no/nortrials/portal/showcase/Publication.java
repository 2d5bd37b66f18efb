package no.nortrials.portal.showcase;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.form.FormData;

/**
 * What one hospital writes of a trial. There is at most one for each trial.
 *
 * @param trust the hospital trust that publishes it
 * @param version 1 and upwards
 * @param isPublished false once it was withdrawn
 */
record Publication(
        UUID trial,
        UUID trust,
        FormData answers,
        int version,
        boolean isPublished,
        Instant changedAt,
        String changedBy) {}
