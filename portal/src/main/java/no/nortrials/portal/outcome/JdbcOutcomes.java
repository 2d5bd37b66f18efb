package no.nortrials.portal.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records and reads news. What is recorded is kept in the audit trail in the same transaction. */
@Service
@Transactional
class JdbcOutcomes implements Outcomes {
    private final OutcomeStore store;
    private final Requests requests;
    private final AuditTrail audit;
    private final Clock clock;

    JdbcOutcomes(OutcomeStore store, Requests requests, AuditTrail audit, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutcomeEvent> current(UUID requestId) {
        return store.ofRequest(requestId).current();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutcomeEvent> asOf(UUID requestId, LocalDate day) {
        return store.ofRequest(requestId)
                .before(day.plusDays(1).atStartOfDay(Oslo.ZONE).toInstant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutcomeEvent> ofRequest(UUID requestId) {
        return store.ofRequest(requestId).events();
    }

    @Override
    public UUID record(NewOutcome news, By by) {
        return record(news, by, null);
    }

    /** Adds news given by a mailed link; what the same link said before is withdrawn. */
    UUID record(NewOutcome news, By by, @Nullable Integer askDays) {
        store.lock(news.requestId());
        List<OutcomeEvent> valid = store.ofRequest(news.requestId()).events().stream()
                .filter(event -> !event.withdrawn())
                .toList();
        Optional<OutcomeEvent> said = valid.stream().filter(news::sameAs).findFirst();
        if (said.isPresent()) return said.get().id();
        if (askDays != null)
            valid.stream().filter(event -> askDays.equals(event.askDays())).forEach(event -> withdraw(event, by));
        UUID id = store.add(news, clock.instant(), by, askDays);
        audit.record(
                by,
                "outcome.recorded",
                news.requestId(),
                Map.of(
                        "kind", news.kind().name(),
                        "occurredOn", news.occurredOn().toString(),
                        "source", news.source().name()));
        noLongerAsked(news.requestId());
        return id;
    }

    void withdraw(UUID requestId, UUID id, By by) {
        store.lock(requestId);
        OutcomeEvent event = store.find(requestId, id).orElseThrow(() -> new NotFound("no outcome `" + id + "`"));
        withdraw(event, by);
    }

    private void withdraw(OutcomeEvent event, By by) {
        if (store.withdraw(event.id(), clock.instant(), by.name()))
            audit.record(
                    by,
                    "outcome.withdrawn",
                    event.requestId(),
                    Map.of(
                            "kind",
                            event.kind().name(),
                            "occurredOn",
                            event.occurredOn().toString()));
    }

    /** News answers the unit's question what became of it. */
    private void noLongerAsked(UUID requestId) {
        requests.find(requestId)
                .map(RequestHeader::nextAction)
                .filter(NextAction.ASK_OUTCOME::equals)
                .ifPresent(action -> requests.done(requestId));
    }
}
