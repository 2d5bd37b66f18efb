package no.nortrials.portal.outcome;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a mailed link is asked, and says. */
@Service
@Transactional
class AskAnswers {
    private final AskStore asks;
    private final OutcomeStore store;
    private final JdbcOutcomes outcomes;
    private final Requests requests;
    private final LinkGuard guard;
    private final OutcomeProperties properties;
    private final Clock clock;

    AskAnswers(
            AskStore asks,
            OutcomeStore store,
            JdbcOutcomes outcomes,
            Requests requests,
            LinkGuard guard,
            OutcomeProperties properties,
            Clock clock) {
        this.asks = asks;
        this.store = store;
        this.outcomes = outcomes;
        this.requests = requests;
        this.guard = guard;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A question that is still open to its holder.
     *
     * @param said what this link said last, or null
     */
    record Asked(
            Ask ask,
            RequestHeader request,
            String holder,
            @Nullable OutcomeEvent said) {}

    /** Empty for a link that was guessed, has expired, is another's, or whose request is closed for good. */
    @Transactional(readOnly = true)
    Optional<Asked> find(String token) {
        var askedAfter = clock.instant().minus(Duration.ofDays(properties.linkDays()));
        var put = asks.byToken(Secrets.hash(token), askedAfter)
                .filter(found -> guard.opensFor(null, found.organisationId()));
        return put.map(AskStore.Put::ask).map(ask -> {
            RequestHeader request = requests.find(ask.requestId()).orElseThrow();
            String holder =
                    requests.sponsor(request.id()).map(Correspondent::name).orElse(request.organisationName());
            return new Asked(ask, request, holder, said(ask));
        });
    }

    private @Nullable OutcomeEvent said(Ask ask) {
        return store.ofRequest(ask.requestId()).events().stream()
                .filter(event ->
                        !event.withdrawn() && Integer.valueOf(ask.days()).equals(event.askDays()))
                .findFirst()
                .orElse(null);
    }

    void answer(Asked asked, NewOutcome news) {
        outcomes.record(news, By.link(asked.holder()), asked.ask().days());
        asks.answered(asked.ask(), clock.instant());
    }
}
