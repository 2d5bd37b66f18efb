package no.nortrials.portal.capacity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.trial.RunningTrial;
import no.nortrials.portal.trial.RunningTrials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Capacity and competition for one request, for those who may see it. */
@Service
@Transactional
class CompetitionDesk {
    private final Requests requests;
    private final RequestDiagnoses diagnoses;
    private final RunningTrials trials;
    private final DeclaredCapacity declared;
    private final CapacityStore store;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    CompetitionDesk(
            Requests requests,
            RequestDiagnoses diagnoses,
            RunningTrials trials,
            DeclaredCapacity declared,
            CapacityStore store,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.diagnoses = diagnoses;
        this.trials = trials;
        this.declared = declared;
        this.store = store;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Competition of(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (request.draft() || !mayRead(actor, id))
            throw new NotFound("capacity is not shared for request `" + id + "`");
        return of(request);
    }

    /** Whether the unit looks, or the sponsor at what is shared. */
    @Transactional(readOnly = true)
    boolean mayRead(Actor actor, UUID request) {
        return actor.is(Role.COORDINATOR) || (actor.is(Role.SPONSOR) && store.shared(request));
    }

    /** Whether trials in the same diagnosis can be looked up. */
    @Transactional(readOnly = true)
    boolean hasDiagnosis(UUID request) {
        return !diagnoses.of(request).isEmpty();
    }

    @Transactional(readOnly = true)
    Competition of(RequestHeader request) {
        LocalDate today = Oslo.today(clock);
        String area = request.therapyArea();
        List<String> codes = diagnoses.of(request.id());
        List<RunningTrial> running = trials.inCondition(codes, today);
        Map<UUID, Declared> standing = area == null ? Map.of() : declared.in(area);
        return new Competition(
                request,
                codes,
                running,
                directory.trusts().stream()
                        .map(trust -> row(trust, running, standing))
                        .sorted(Comparator.comparing(
                                        (Competition.Row row) -> row.declared().isEmpty())
                                .thenComparingLong(row -> -row.trials()))
                        .toList(),
                store.shared(request.id()),
                today);
    }

    private static Competition.Row row(Trust trust, List<RunningTrial> running, Map<UUID, Declared> standing) {
        long here = running.stream()
                .filter(trial -> trial.trusts().contains(trust.organisationNumber()))
                .count();
        return new Competition.Row(trust, Optional.ofNullable(standing.get(trust.id())), here);
    }

    void share(Actor actor, UUID id, boolean shared) {
        RequestHeader request = requests.visibleTo(actor, id);
        store.share(request.id(), shared, clock.instant(), actor.name());
        audit.record(By.actor(actor), shared ? "capacity.shared" : "capacity.unshared", id, Map.of());
    }
}
