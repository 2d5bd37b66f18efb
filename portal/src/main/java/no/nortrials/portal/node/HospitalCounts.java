package no.nortrials.portal.node;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hospitals' newest counts for a request, for other parts of the portal. */
@Component
@Transactional(readOnly = true)
public class HospitalCounts {
    private final NodeQuestions questions;
    private final QuestionStore store;

    HospitalCounts(NodeQuestions questions, QuestionStore store) {
        this.questions = questions;
        this.store = store;
    }

    /** What the coordinating unit sees; nothing when no trust told anything yet. */
    public Optional<ReleasedCounts> forUnit(UUID request) {
        return counts(request, true);
    }

    /** What the sponsor sees: nothing unless it is shared, and enough trusts told something for each to be shown. */
    public Optional<ReleasedCounts> forSponsor(UUID request) {
        return store.shared(request) ? counts(request, false) : Optional.empty();
    }

    /** What one trust told itself, for its own people. */
    public Optional<ReleasedCount> ofTrust(UUID request, String organisationNumber) {
        return forUnit(request).stream()
                .flatMap(counts -> counts.trusts().stream())
                .filter(count -> count.trust().equals(organisationNumber))
                .findFirst();
    }

    private Optional<ReleasedCounts> counts(UUID request, boolean unit) {
        return questions
                .newest(request)
                .map(round -> ReleasedCounts.of(HospitalsView.of(round, unit)))
                .filter(counts -> !counts.trusts().isEmpty());
    }
}
