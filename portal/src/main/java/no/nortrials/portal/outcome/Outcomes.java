package no.nortrials.portal.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;

/** What became of the requests: dated news with a source, of which the latest by date counts. */
public interface Outcomes {

    /** What counts now; empty when nothing was ever heard. */
    Optional<OutcomeEvent> current(UUID requestId);

    /** What counted by the end of a day in Oslo, whatever was learnt later. */
    Optional<OutcomeEvent> asOf(UUID requestId, LocalDate day);

    /** All news, withdrawn news too, the latest by date first. */
    List<OutcomeEvent> ofRequest(UUID requestId);

    /** Adds news in the caller's transaction; the same news twice is kept once. */
    UUID record(NewOutcome news, By by);
}
