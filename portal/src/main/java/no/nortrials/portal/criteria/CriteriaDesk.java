package no.nortrials.portal.criteria;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The criteria of one request, for those who may see them: the sponsor and the unit compose, a hospital or centre reads when
 * it may read the request's whole text. Law: nobody's step is lost to somebody who had not seen it.
 */
@Service
@Transactional
class CriteriaDesk {
    static final int VERSIONS_SHOWN = 200;

    private final Requests requests;
    private final CriteriaStore store;
    private final AuditTrail audit;
    private final Clock clock;

    CriteriaDesk(Requests requests, CriteriaStore store, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {
        record Saved(Desk desk) implements Result {}

        /** Too much, or something that cannot be kept. */
        record Refused(Desk desk, Problem problem) implements Result {}

        /** Somebody saved meanwhile; nothing was written. */
        record Overtaken(Desk desk) implements Result {}
    }

    @Transactional(readOnly = true)
    Desk of(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (!requests.opened(actor, id)) throw new NotFound("the text of request `" + id + "` is not open");
        return desk(actor, request);
    }

    /** The same for the request's page, where there may be nothing to see. */
    @Transactional(readOnly = true)
    Optional<Desk> shown(Actor actor, RequestHeader request) {
        if (!requests.opened(actor, request.id())) return Optional.empty();
        return Optional.of(desk(actor, request)).filter(desk -> desk.editable() || !desk.empty());
    }

    /** What the request's form says already. */
    @Transactional(readOnly = true)
    EligibilityCriteria beginning(Actor actor, UUID id) {
        return Beginning.of(requests.form(composing(actor, id).request().id()));
    }

    /** For those who compose, also when the request is closed. */
    @Transactional(readOnly = true)
    List<VersionLine> versions(Actor actor, UUID id) {
        if (!of(actor, id).insider()) throw new NotFound("no versions of `" + id + "` for this reader");
        return store.versions(id, VERSIONS_SHOWN);
    }

    @Transactional(readOnly = true)
    EligibilityCriteria version(Actor actor, UUID id, int version) {
        if (!of(actor, id).insider()) throw new NotFound("no versions of `" + id + "` for this reader");
        return required(id, version).saved().criteria();
    }

    Result apply(Actor actor, UUID id, int seen, Move move) {
        Desk desk = composing(actor, id);
        if (desk.version() != seen) return new Result.Overtaken(desk);
        Stored next = next(actor, desk, move);
        if (move instanceof Move.Change && next.saved().criteria().equals(desk.criteria()))
            return new Result.Saved(desk);
        Optional<Problem> problem = Limits.problem(next.saved().criteria());
        if (problem.isPresent()) return new Result.Refused(desk, problem.get());
        if (!store.save(next)) return new Result.Overtaken(desk(actor, desk.request()));
        audit.record(By.actor(actor), "criteria.saved", id, Map.of("version", Integer.toString(next.version())));
        return new Result.Saved(desk(actor, desk.request()));
    }

    private Stored next(Actor actor, Desk desk, Move move) {
        UUID id = desk.request().id();
        int here = desk.version();
        return switch (move) {
            case Move.Change(var done, var change) -> stored(actor, desk, change.apply(desk.criteria()), here, 0, done);
            case Move.Restore(int version) ->
                stored(actor, desk, required(id, version).saved().criteria(), here, 0, "restored");
            case Move.Undo _ -> {
                if (!desk.undoable()) throw new NotFound("nothing to undo for `" + id + "`");
                int before = desk.newest().orElseThrow().before();
                if (before == 0) yield stored(actor, desk, EligibilityCriteria.of(), 0, here, "undone");
                Stored there = required(id, before);
                yield stored(actor, desk, there.saved().criteria(), there.before(), here, "undone");
            }
            case Move.Redo _ -> {
                if (!desk.redoable()) throw new NotFound("nothing to redo for `" + id + "`");
                Stored there = required(id, desk.newest().orElseThrow().after());
                yield stored(actor, desk, there.saved().criteria(), there.before(), there.after(), "redone");
            }
        };
    }

    private Stored stored(Actor actor, Desk desk, EligibilityCriteria criteria, int before, int after, String done) {
        var saved = new SavedCriteria(desk.request().id(), desk.version() + 1, criteria, clock.instant(), actor.name());
        return new Stored(saved, before, after, done);
    }

    private Desk composing(Actor actor, UUID id) {
        Desk desk = of(actor, id);
        if (!desk.editable()) throw new NotFound("the criteria of `" + id + "` are not to be changed by this reader");
        return desk;
    }

    private Desk desk(Actor actor, RequestHeader request) {
        boolean insider = actor.is(Role.SPONSOR, Role.COORDINATOR);
        boolean editable = insider && request.status() != RequestStatus.CLOSED;
        return new Desk(request, store.newest(request.id()), editable, insider);
    }

    private Stored required(UUID id, int version) {
        return store.version(id, version)
                .orElseThrow(() -> new NotFound("no version `" + version + "` of the criteria of `" + id + "`"));
    }
}
