package no.nortrials.portal.criteria;

import java.time.Instant;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * The criteria of a request as they were saved.
 *
 * @param version counts the times they were saved, from 1
 * @param savedBy the name of who saved them; not for those to whom the sponsor may not be named
 */
public record SavedCriteria(UUID request, int version, EligibilityCriteria criteria, Instant savedAt, String savedBy) {
    public SavedCriteria {
        if (version < 1) throw new IllegalArgumentException("versions count from 1, but was `" + version + "`");
    }
}
