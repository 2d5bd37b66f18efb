package no.nortrials.portal.evidence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.reference.Provenance;
import no.nortrials.portal.reference.ReferenceStatistics;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The estimate of one request, for those who may see it. */
@Service
@Transactional
class EstimateDesk {
    private final Requests requests;
    private final EstimateStore store;
    private final Statistics statistics;
    private final ReferenceStatistics reference;
    private final Estimator estimator;
    private final Joiner joiner;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    EstimateDesk(
            Requests requests,
            EstimateStore store,
            Statistics statistics,
            ReferenceStatistics reference,
            Estimator estimator,
            Joiner joiner,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.statistics = statistics;
        this.reference = reference;
        this.estimator = estimator;
        this.joiner = joiner;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param saved null when nothing was saved yet; then the answers are a proposal from the request's form
     * @param estimate null when the answers are not complete, or the figure is about others than the trial
     * @param joined with the hospitals' counts; null when none may be seen
     * @param gone the withdrawn sources: those that nothing has replaced, and those the saved estimate was made with
     */
    record Desk(
            RequestHeader request,
            FormData answers,
            @Nullable SavedEstimate saved,
            @Nullable Estimate estimate,
            @Nullable JoinedEstimate joined,
            List<Provenance> gone) {

        public int version() {
            return saved == null ? 0 : saved.version();
        }

        public boolean shared() {
            return saved != null && saved.shared();
        }
    }

    sealed interface Result {
        record Saved() implements Result {}

        record Wrong(Desk desk, Map<String, Problem> problems) implements Result {}

        /** Somebody else saved meanwhile; what was typed is kept on the page. */
        record Overtaken(Desk desk) implements Result {}
    }

    /** For the sponsor only what is shared. */
    @Transactional(readOnly = true)
    Desk of(Actor actor, UUID id) {
        RequestHeader request = requestOf(actor, id);
        SavedEstimate saved = store.newest(id).orElse(null);
        if (!actor.is(Role.COORDINATOR) && (saved == null || !saved.shared()))
            throw new NotFound("no estimate is shared for request `" + id + "`");
        FormData answers = saved == null ? proposal(id) : saved.answers();
        return desk(actor, request, answers, saved);
    }

    /** The shared or own estimate of a request, where there is one to show. */
    @Transactional(readOnly = true)
    Optional<Desk> shown(Actor actor, RequestHeader request) {
        return visible(actor, request).map(saved -> desk(actor, request, saved.answers(), saved));
    }

    private Optional<SavedEstimate> visible(Actor actor, RequestHeader request) {
        return store.newest(request.id()).filter(saved -> saved.shared() || actor.is(Role.COORDINATOR));
    }

    /** Whether there is a shared or own estimate. */
    @Transactional(readOnly = true)
    boolean exists(Actor actor, RequestHeader request) {
        return visible(actor, request).isPresent();
    }

    Result save(Actor actor, UUID id, int seen, FormData typed, boolean shared) {
        RequestHeader request = requestOf(actor, id);
        SavedEstimate before = store.newest(id).orElse(null);
        return switch (EstimateForm.read(typed, statistics.occurrences())) {
            case EstimateForm.Read.Wrong wrong ->
                new Result.Wrong(new Desk(request, typed, before, null, null, gone(id)), wrong.problems());
            case EstimateForm.Read.Inputs read -> {
                if (estimator.of(read.inputs()).isEmpty())
                    yield new Result.Wrong(
                            new Desk(request, typed, before, null, null, gone(id)),
                            Map.of("figure", Problem.of(noEstimate())));
                if (!store.save(id, seen, typed, shared, clock.instant(), actor.name()))
                    yield new Result.Overtaken(
                            desk(actor, request, typed, store.newest(id).orElse(null)));
                reference.used(
                        statistics.now().sources().stream()
                                .map(Provenance::version)
                                .toList(),
                        id,
                        request.name(),
                        actor.name());
                audit.record(
                        By.actor(actor),
                        shared ? "evidence.shared" : "evidence.saved",
                        id,
                        Map.of("figure", read.inputs().figure().id()));
                yield new Result.Saved();
            }
        };
    }

    private Desk desk(Actor actor, RequestHeader request, FormData answers, @Nullable SavedEstimate saved) {
        Estimate estimate = switch (EstimateForm.read(answers, statistics.occurrences())) {
            case EstimateForm.Read.Inputs read -> estimator.of(read.inputs()).orElse(null);
            case EstimateForm.Read.Wrong _ -> null;
        };
        JoinedEstimate joined =
                estimate == null ? null : joined(actor, request.id(), estimate).orElse(null);
        return new Desk(request, answers, saved, estimate, joined, gone(request.id()));
    }

    private Optional<JoinedEstimate> joined(Actor actor, UUID request, Estimate estimate) {
        return actor.is(Role.COORDINATOR) ? joiner.forUnit(request, estimate) : joiner.forSponsor(request, estimate);
    }

    private String noEstimate() {
        return statistics.population().unknown() ? "evidence.problem.gone" : "evidence.problem.others";
    }

    private List<Provenance> gone(UUID request) {
        return Stream.concat(
                        statistics.now().gone().stream(),
                        reference.usedFor(request).stream().filter(Provenance::withdrawn))
                .distinct()
                .toList();
    }

    private RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("no estimate for the draft `" + id + "`");
        return request;
    }

    private FormData proposal(UUID id) {
        return Proposal.of(requests.form(id), statistics.occurrences(), this::names);
    }

    private List<String> names(String figure) {
        String key = "evidence.condition." + figure;
        return List.of(
                messages.getMessage(key, null, Languages.ENGLISH), messages.getMessage(key, null, Languages.NORWEGIAN));
    }
}
