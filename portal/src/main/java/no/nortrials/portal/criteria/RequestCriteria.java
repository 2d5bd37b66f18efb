package no.nortrials.portal.criteria;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria of requests, for the other modules; they ask who may see them themselves. */
@Service
public class RequestCriteria {
    private final CriteriaStore store;

    RequestCriteria(CriteriaStore store) {
        this.store = store;
    }

    /** Saves criteria that came with a file as the first version of a new draft. */
    @Transactional
    public void begin(UUID request, EligibilityCriteria criteria, String how, Instant at, String by) {
        if (!store.save(new Stored(new SavedCriteria(request, 1, criteria, at, by), 0, 0, how)))
            throw new IllegalStateException("`" + request + "` has criteria already");
    }

    /** The criteria as they were saved last; none when nobody composed any. */
    @Transactional(readOnly = true)
    public Optional<SavedCriteria> newest(UUID request) {
        return store.newest(request).map(Stored::saved);
    }
}
