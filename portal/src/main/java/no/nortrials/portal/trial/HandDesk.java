package no.nortrials.portal.trial;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.trial.RegistryId.Registry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Trials entered by hand: by the unit for any trust, by a hospital where its own trust takes part. */
@Service
@Transactional
class HandDesk {
    private final HandStore store;
    private final TrialStore trials;
    private final Importing importing;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    HandDesk(
            HandStore store,
            TrialStore trials,
            Importing importing,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.trials = trials;
        this.importing = importing;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of it. */
    sealed interface Result {
        record Done(UUID trial) implements Result {}

        record Wrong(Map<String, Problem> problems) implements Result {}

        /** Another has changed it meanwhile. */
        record Overtaken() implements Result {}
    }

    @Transactional(readOnly = true)
    public boolean mayEdit(Actor actor, UUID trial) {
        return store.find(trial).isPresent()
                && (actor.is(Role.COORDINATOR)
                        || (actor.is(Role.HOSPITAL) && store.takesPart(trial, actor.organisationId())));
    }

    /** Whether the reader's own trust takes part. */
    @Transactional(readOnly = true)
    public boolean takesPart(Actor actor, UUID trial) {
        return actor.is(Role.HOSPITAL) && store.takesPart(trial, actor.organisationId());
    }

    @Transactional(readOnly = true)
    public HandStore.Entered entered(Actor actor, UUID trial) {
        if (!mayEdit(actor, trial)) throw new NotFound("no trial by hand `" + trial + "`");
        return store.find(trial).orElseThrow();
    }

    public Result enter(Actor actor, FormData answers) {
        Map<String, Problem> problems = problems(actor, answers);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        return switch (take(actor, store.nextId(), answers)) {
            case Imported.New(UUID trial, String _, String _) -> added(actor, trial, answers);
            case Imported.Changed(UUID trial, String _, String _, List<String> _) -> added(actor, trial, answers);
            case Imported other -> ambiguous(other);
        };
    }

    public Result change(Actor actor, UUID trial, int version, FormData answers) {
        entered(actor, trial);
        Map<String, Problem> problems = problems(actor, answers);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        if (!store.change(trial, version, answers, clock.instant(), actor.name())) return new Result.Overtaken();
        RegistryId own = trials.ids(trial).stream()
                .filter(id -> id.registry() == Registry.PORTAL)
                .findFirst()
                .orElseThrow();
        if (take(actor, own, answers) instanceof Imported.Ambiguous several) return ambiguous(several);
        audit.record(By.actor(actor), "trial.changed", null, Map.of("trial", own.value()));
        return new Result.Done(trial);
    }

    private Result added(Actor actor, UUID trial, FormData answers) {
        UUID trust = actor.is(Role.HOSPITAL) ? actor.organisationId() : null;
        store.add(trial, answers, trust, clock.instant(), actor.name());
        audit.record(By.actor(actor), "trial.entered", null, Map.of("trial", trial.toString()));
        return new Result.Done(trial);
    }

    /** Nothing of it is kept. */
    private static Result ambiguous(Imported other) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Result.Wrong(Map.of(HandForm.NCT, Problem.of("trialByHand.problem.ambiguous", other.code())));
    }

    private Imported take(Actor actor, RegistryId own, FormData answers) {
        Map<String, Trust> trusts = trusts();
        List<TrialSite> sites = answers.several(HandForm.TRUSTS).stream()
                .map(trusts::get)
                .map(trust -> new TrialSite(trust.nameNb(), "", Optional.of(trust.organisationNumber())))
                .toList();
        return importing.take(new Found.Trial(HandRecord.of(own, answers, sites, Oslo.today(clock))), actor.name());
    }

    private Map<String, Problem> problems(Actor actor, FormData answers) {
        Optional<String> own =
                actor.is(Role.HOSPITAL) ? Optional.of(actor.organisationId().toString()) : Optional.empty();
        return HandForm.problems(answers, trusts().keySet(), own);
    }

    private Map<String, Trust> trusts() {
        return directory.trusts().stream().collect(toMap(trust -> trust.id().toString(), Function.identity()));
    }
}
