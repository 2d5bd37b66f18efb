package no.nortrials.portal.recruitment;

import java.time.Clock;
import java.util.Locale;
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
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    ForecastDesk(
            Requests requests,
            ForecastStore store,
            Estimates estimates,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.store = store;
        this.estimates = estimates;
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
        return desk(request, saved == null ? starting(id) : saved.answers(), saved);
    }

    /** The shared or own forecast of a request, where there is one to show. */
    @Transactional(readOnly = true)
    Optional<Desk> shown(Actor actor, RequestHeader request) {
        return store.newest(request.id())
                .filter(saved -> saved.shared() || actor.is(Role.COORDINATOR))
                .map(saved -> desk(request, saved.answers(), saved));
    }

    /** What the answers give, without keeping them. */
    @Transactional(readOnly = true)
    Result attempt(Actor actor, UUID id, FormData typed) {
        RequestHeader request = requestOf(actor, id);
        Saved before = store.newest(id).orElse(null);
        return switch (ForecastForm.read(typed, directory.trusts())) {
            case ForecastForm.Read.Wrong wrong ->
                new Result.Wrong(new Desk(request, typed, before, null), wrong.problems());
            case ForecastForm.Read.Inputs _ -> new Result.Tried(desk(request, typed, before));
        };
    }

    Result save(Actor actor, UUID id, int seen, FormData typed, boolean shared) {
        return switch (attempt(actor, id, typed)) {
            case Result.Tried(Desk desk)
            when desk.prediction() != null -> save(actor, desk, seen, shared, desk.prediction());
            case Result other -> other;
        };
    }

    private Result save(Actor actor, Desk desk, int seen, boolean shared, Prediction prediction) {
        UUID id = desk.request().id();
        var entry = new ForecastStore.Entry(desk.answers(), told(prediction), shared, clock.instant(), actor.name());
        if (!store.save(id, seen, entry))
            return new Result.Overtaken(
                    desk(desk.request(), desk.answers(), store.newest(id).orElse(null)));
        audit.record(
                By.actor(actor), shared ? "recruitment.forecastShared" : "recruitment.forecastSaved", id, Map.of());
        return new Result.Done();
    }

    /** The numbers as they were told, so that they can be compared with what happened. */
    private static FormData told(Prediction prediction) {
        var forecast = prediction.forecast();
        return FormData.EMPTY
                .with("target", Integer.toString(forecast.target()))
                .with("start", prediction.inputs().start().toString())
                .with("deadline", prediction.inputs().deadline().toString())
                .with("probability", number(forecast.probability()))
                .with(
                        "months",
                        number(forecast.time().low()),
                        number(forecast.time().median()),
                        number(forecast.time().high()))
                .with(
                        "patients",
                        forecast.atDeadline().probabilities().stream()
                                .map(ForecastDesk::number)
                                .toArray(String[]::new));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.9g", number);
    }

    private Desk desk(RequestHeader request, FormData answers, @Nullable Saved saved) {
        Prediction prediction = switch (ForecastForm.read(answers, directory.trusts())) {
            case ForecastForm.Read.Inputs read -> Prediction.of(read.inputs());
            case ForecastForm.Read.Wrong _ -> null;
        };
        return new Desk(request, answers, saved, prediction);
    }

    private RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft()) throw new NotFound("no forecast for the draft `" + id + "`");
        return request;
    }

    private FormData starting(UUID id) {
        return Starting.of(requests.form(id), estimates.of(id), directory.trusts(), Oslo.today(clock));
    }
}
