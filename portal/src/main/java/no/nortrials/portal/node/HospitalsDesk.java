package no.nortrials.portal.node;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.criteria.SavedCriteria;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the hospitals' data say about one request, for those who may see it. */
@Service
@Transactional
class HospitalsDesk {
    private final Requests requests;
    private final RequestCriteria criteria;
    private final NodeQuestions questions;
    private final QuestionStore store;
    private final NodeStore nodes;
    private final NodeProperties properties;
    private final AuditTrail audit;
    private final Clock clock;

    HospitalsDesk(
            Requests requests,
            RequestCriteria criteria,
            NodeQuestions questions,
            QuestionStore store,
            NodeStore nodes,
            NodeProperties properties,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.criteria = criteria;
        this.questions = questions;
        this.store = store;
        this.nodes = nodes;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param criteria as they are now; null when nobody composed any
     * @param rounds all, the newest first
     * @param shown null when nobody was asked yet
     * @param nodes how many nodes could be asked
     */
    record Desk(
            RequestHeader request,
            @Nullable SavedCriteria criteria,
            List<QuestionStore.Kept> rounds,
            @Nullable HospitalsView shown,
            boolean shared,
            long nodes) {
        /** Whether the criteria have changed since the round that is shown. */
        public boolean changed() {
            return shown != null && criteria != null && shown.round().criteriaVersion() != criteria.version();
        }
    }

    /** @param round the round to show; empty for the newest */
    @Transactional(readOnly = true)
    Desk of(Actor actor, UUID id, Optional<UUID> round) {
        RequestHeader request = requestOf(actor, id);
        boolean unit = actor.is(Role.COORDINATOR);
        boolean shared = store.shared(id);
        if (!unit && !shared) throw new NotFound("nothing of the hospitals' data is shared for request `" + id + "`");
        Optional<NodeRound> shown = round.isEmpty() ? questions.newest(id) : questions.round(id, round.get());
        return new Desk(
                request,
                criteria.newest(id).orElse(null),
                store.ofRequest(id),
                shown.map(each -> HospitalsView.of(each, unit)).orElse(null),
                shared,
                nodes.all().stream().filter(DataNode::enabled).count());
    }

    /** Asks all nodes; nothing when there are no criteria. */
    void ask(Actor actor, UUID id) {
        RequestHeader request = requestOf(actor, id);
        criteria.newest(id)
                .ifPresent(saved -> questions.ask(
                        new NodeQuestions.Asking(id, request.organisationId(), saved.criteria(), saved.version()),
                        properties.patience(),
                        By.actor(actor),
                        actor.name()));
    }

    void share(Actor actor, UUID id, boolean shared) {
        requestOf(actor, id);
        store.share(id, shared, clock.instant(), actor.name());
        audit.record(By.actor(actor), shared ? "node.shared" : "node.unshared", id, Map.of());
    }

    private RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("hospitals are not asked about the draft `" + id + "`");
        return request;
    }
}
