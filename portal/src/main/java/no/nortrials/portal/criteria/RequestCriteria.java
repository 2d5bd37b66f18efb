package no.nortrials.portal.criteria;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria of requests, for the other modules; they ask who may see them themselves. */
@Service
public class RequestCriteria {
    private final CriteriaStore store;

    RequestCriteria(CriteriaStore store) {
        this.store = store;
    }

    /** The criteria as they were saved last; none when nobody composed any. */
    @Transactional(readOnly = true)
    public Optional<SavedCriteria> newest(UUID request) {
        return store.newest(request).map(Stored::saved);
    }
}
