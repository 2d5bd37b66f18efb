package no.nortrials.portal.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.site.StudySite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Milestones and numbers of trials at sites: entered by the trust's own people and the unit. */
@Service
@Transactional
class SiteTrialDesk {
    private final DeliveryRights rights;
    private final SiteTrialStore store;
    private final AuditTrail audit;
    private final Clock clock;

    SiteTrialDesk(DeliveryRights rights, SiteTrialStore store, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {
        record Done(UUID trial) implements Result {}

        record Wrong(Map<String, Problem> problems) implements Result {}

        /** Somebody else said something meanwhile; what was typed is kept on the page. */
        record Overtaken() implements Result {}
    }

    @Transactional(readOnly = true)
    StudySite site(Actor actor, UUID site) {
        return rights.site(actor, site);
    }

    @Transactional(readOnly = true)
    List<TrialAtSite> of(StudySite site) {
        return store.of(List.of(site));
    }

    @Transactional(readOnly = true)
    TrialAtSite trial(Actor actor, UUID id) {
        TrialAtSite trial = store.find(id).orElseThrow(() -> new NotFound("trial at a site `" + id + "`"));
        rights.site(actor, trial.site().id());
        return trial;
    }

    Result enter(Actor actor, UUID site, FormData typed) {
        StudySite own = rights.site(actor, site);
        Map<String, Problem> problems = problems(typed, FormData.EMPTY);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        return say(actor, store.create(own.id(), clock.instant(), actor), 0, typed);
    }

    Result say(Actor actor, TrialAtSite trial, long seen, FormData typed) {
        Map<String, Problem> problems = problems(typed, trial.standing().answers());
        return problems.isEmpty() ? say(actor, trial.id(), seen, typed) : new Result.Wrong(problems);
    }

    private Result say(Actor actor, UUID trial, long seen, FormData typed) {
        if (!store.say(trial, seen, typed, clock.instant(), actor)) return new Result.Overtaken();
        audit.record(By.actor(actor), "delivery.said", null, Map.of("siteTrial", trial.toString()));
        return new Result.Done(trial);
    }

    private Map<String, Problem> problems(FormData typed, FormData before) {
        return SiteTrialCheck.problems(typed, before, Oslo.today(clock));
    }
}
