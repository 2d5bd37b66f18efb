package no.nortrials.portal.recruitment;

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
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.evidence.Estimates;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forecast of one request, for those who may see it. */
@Service
@Transactional
class ForecastDesk {
    private final Requests requests;
    private final ForecastStore store;
    private final Estimates estimates;
    private final RateLimits limits;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    ForecastDesk(
            Requests requests,
            ForecastStore store,
            Estimates estimates,
            RateLimits limits,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.estimates = estimates;
        this.limits = limits;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What lies on the desk.
     *
     * @param saved null when nothing was saved yet; then the answers are a proposal
     * @param prediction null when the answers are not complete
     */
    record Desk(
            RequestHeader request,
            FormData answers,
            @Nullable Saved saved,
            @Nullable Prediction prediction) {
        public int version() {
            return saved == null ? 0 : saved.version();
        }

        public boolean shared() {
            return saved != null && saved.shared();
        }
    }

    sealed interface Result {
        record Done() implements Result {}

        /** Nothing is saved: somebody only wants to see. */
        record Tried(Desk desk) implements Result {}

        record Wrong(Desk desk, Map<String, Problem> problems) implements Result {}

        /** Somebody else saved meanwhile; what was typed is kept on the page. */
        record Overtaken(Desk desk) implements Result {}
    }

    /** For the sponsor only what is shared. */
    @Transactional(readOnly = true)
    Desk of(Actor actor, UUID id) {
        RequestHeader request = requestOf(actor, id);
        Saved saved = store.newest(id).orElse(null);
        if (!actor.is(Role.COORDINATOR) && (saved == null || !saved.shared()))
            throw new NotFound("no forecast is shared for request `" + id + "`");
        return desk(request, saved == null ? starting(request) : saved.answers(), saved);
    }

    /** What the shared or own forecast of a request told, where there is one to show. */
    @Transactional(readOnly = true)
    Optional<KeptForecast> told(Actor actor, RequestHeader request) {
        return visible(actor, request).map(saved -> KeptForecast.read(saved.told()));
    }

    /** The shared or own forecast of a request, computed from what was saved. */
    @Transactional(readOnly = true)
    Optional<Prediction> prediction(Actor actor, RequestHeader request) {
        return visible(actor, request).flatMap(this::inputs).map(Prediction::of);
    }

    /** What the saved forecast of a request was made from; nothing when none was saved. */
    @Transactional(readOnly = true)
    Optional<ForecastInputs> inputs(UUID id) {
        return store.newest(id).flatMap(this::inputs);
    }

    private Optional<ForecastInputs> inputs(Saved saved) {
        return switch (read(saved.answers())) {
            case ForecastForm.Read.Inputs read -> Optional.of(read.inputs());
            case ForecastForm.Read.Wrong _ -> Optional.empty();
        };
    }

    private Optional<Saved> visible(Actor actor, RequestHeader request) {
        return store.newest(request.id()).filter(saved -> saved.shared() || actor.is(Role.COORDINATOR));
    }

    /** What limits trusts today; for the unit only. */
    @Transactional(readOnly = true)
    List<RateLimit> limits(Actor actor, RequestHeader request) {
        return actor.is(Role.COORDINATOR) ? limits.of(request) : List.of();
    }

    /** What the answers give with today's limits, without keeping them. */
    @Transactional(readOnly = true)
    Result limited(Actor actor, UUID id, FormData typed) {
        return attempt(actor, id, RateLimits.applied(typed, limits.of(requestOf(actor, id))));
    }

    /** What the answers give, without keeping them. */
    @Transactional(readOnly = true)
    Result attempt(Actor actor, UUID id, FormData typed) {
        RequestHeader request = requestOf(actor, id);
        Saved before = store.newest(id).orElse(null);
        return switch (read(typed)) {
            case ForecastForm.Read.Wrong wrong ->
                new Result.Wrong(new Desk(request, typed, before, null), wrong.problems());
            case ForecastForm.Read.Inputs read ->
                new Result.Tried(new Desk(request, typed, before, Prediction.of(read.inputs())));
        };
    }

    Result save(Actor actor, UUID id, int seen, FormData typed, boolean shared) {
        RequestHeader request = requestOf(actor, id);
        return switch (read(typed)) {
            case ForecastForm.Read.Wrong wrong ->
                new Result.Wrong(new Desk(request, typed, store.newest(id).orElse(null), null), wrong.problems());
            case ForecastForm.Read.Inputs read -> {
                FormData told = KeptForecast.write(Prediction.of(read.inputs()));
                var entry = new ForecastStore.Entry(typed, told, shared, clock.instant(), actor.name());
                if (!store.save(id, seen, entry))
                    yield new Result.Overtaken(
                            desk(request, typed, store.newest(id).orElse(null)));
                audit.record(
                        By.actor(actor),
                        shared ? "recruitment.forecastShared" : "recruitment.forecastSaved",
                        id,
                        Map.of());
                yield new Result.Done();
            }
        };
    }

    private Desk desk(RequestHeader request, FormData answers, @Nullable Saved saved) {
        Prediction prediction = switch (read(answers)) {
            case ForecastForm.Read.Inputs read -> Prediction.of(read.inputs());
            case ForecastForm.Read.Wrong _ -> null;
        };
        return new Desk(request, answers, saved, prediction);
    }

    private ForecastForm.Read read(FormData answers) {
        return ForecastForm.read(answers, directory.trusts());
    }

    RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("no forecast for the draft `" + id + "`");
        return request;
    }

    private FormData starting(RequestHeader request) {
        UUID id = request.id();
        return Starting.of(
                requests.form(id), estimates.of(id), limits.of(request), directory.trusts(), Oslo.today(clock));
    }
}
