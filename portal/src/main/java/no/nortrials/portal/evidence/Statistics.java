package no.nortrials.portal.evidence;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.reference.ReferenceStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The released statistics that estimates are made of, held in memory until a data set is released or withdrawn by this portal or
 * another: each use asks the database whether that has happened.
 */
@Component
class Statistics {
    private final ReferenceStatistics reference;
    private volatile @Nullable Figures held;

    Statistics(ReferenceStatistics reference) {
        this.reference = reference;
    }

    /** All of them as they are released now; what is computed together takes them once. */
    Figures now() {
        long revision = reference.revision();
        Figures known = held;
        if (known != null && known.revision() == revision) return known;
        Figures read = Figures.read(reference, revision);
        held = read;
        return read;
    }

    Population population() {
        return now().population();
    }

    List<Occurrence> occurrences() {
        return now().occurrences();
    }

    Optional<Occurrence> occurrence(String id) {
        return now().occurrence(id);
    }
}
