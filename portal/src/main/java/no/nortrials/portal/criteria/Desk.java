package no.nortrials.portal.criteria;

import java.util.Optional;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;

/**
 * The criteria of one request as somebody may see them.
 *
 * @param editable whether this reader may change them
 * @param insider whether this reader may know who saved them
 */
record Desk(RequestHeader request, Optional<Stored> newest, boolean editable, boolean insider) {
    private static final EligibilityCriteria NONE = EligibilityCriteria.of();

    EligibilityCriteria criteria() {
        return newest.map(stored -> stored.saved().criteria()).orElse(NONE);
    }

    public int version() {
        return newest.map(Stored::version).orElse(0);
    }

    public boolean empty() {
        return criteria().criteria().isEmpty();
    }

    public boolean undoable() {
        return newest.filter(stored -> stored.before() > 0 || !empty()).isPresent();
    }

    public boolean redoable() {
        return newest.filter(stored -> stored.after() > 0).isPresent();
    }

    /** Who saved last and when; null when nobody did. */
    public @Nullable SavedCriteria saved() {
        return newest.map(Stored::saved).orElse(null);
    }
}
