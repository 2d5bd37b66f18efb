package no.nortrials.portal.criteria;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.Criterion;
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

    /**
     * Puts another criterion in the place of the one with an id, as a new version that can be undone.
     *
     * @return false when there is no such criterion any more, or somebody else saved meanwhile
     */
    @Transactional
    public boolean replace(UUID request, String id, Criterion with, Instant at, String by) {
        Optional<Stored> now = store.newest(request);
        if (now.isEmpty()) return false;
        EligibilityCriteria before = now.get().saved().criteria();
        if (before.criteria().stream().noneMatch(each -> each.note().id().equals(id))) return false;
        var after = new EligibilityCriteria(
                before.title(),
                before.criteria().stream()
                        .map(each -> each.note().id().equals(id) ? with : each)
                        .toList());
        int version = now.get().version();
        return store.save(new Stored(new SavedCriteria(request, version + 1, after, at, by), version, 0, "changed"));
    }

    /** The criteria as they were saved last; none when nobody composed any. */
    @Transactional(readOnly = true)
    public Optional<SavedCriteria> newest(UUID request) {
        return store.newest(request).map(Stored::saved);
    }
}
