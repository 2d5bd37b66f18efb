package no.nortrials.portal.workload;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.delivery.capacity.WhatIf;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.site.SiteProfiles;
import no.nortrials.portal.site.SiteRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site's people do with its hours. Nobody else sees them. */
@Service
@Transactional
class WorkloadDesk {
    private final SiteRights rights;
    private final SiteProfiles profiles;
    private final HoursOfSites hours;
    private final WorkloadStore store;
    private final AuditTrail audit;
    private final Clock clock;

    WorkloadDesk(
            SiteRights rights,
            SiteProfiles profiles,
            HoursOfSites hours,
            WorkloadStore store,
            AuditTrail audit,
            Clock clock) {
        this.rights = rights;
        this.profiles = profiles;
        this.hours = hours;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SiteHours of(Actor actor, UUID site) {
        rights.own(actor, site);
        return hours.of(profiles.of(site).orElseThrow(() -> new NotFound("site `" + site + "`")));
    }

    @Transactional(readOnly = true)
    SiteTrial trial(Actor actor, UUID site, UUID key) {
        return of(actor, site).trials().stream()
                .filter(trial -> trial.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("trial `" + key + "`"));
    }

    /** What is wrong with it; nothing when it was kept. */
    Map<String, Problem> staff(Actor actor, UUID site, FormData typed) {
        rights.own(actor, site);
        Map<String, Problem> problems = FormCheck.all(StaffingForm.FIELDS, typed);
        if (problems.isEmpty()) {
            store.say(site, typed, clock.instant(), actor.name());
            record(actor, "workload.staffing", site);
        }
        return problems;
    }

    /** What is wrong with it; nothing when it was kept. */
    Map<String, Problem> keep(Actor actor, UUID site, UUID key, FormData typed) {
        rights.own(actor, site);
        Map<String, Problem> problems = TrialForm.problems(typed);
        if (problems.isEmpty()) {
            store.say(site, new SiteTrial(key, typed), false, clock.instant(), actor.name());
            record(actor, "workload.trial", site);
        }
        return problems;
    }

    void remove(Actor actor, UUID site, UUID key) {
        store.say(site, trial(actor, site, key), true, clock.instant(), actor.name());
        record(actor, "workload.trialRemoved", site);
    }

    /** What a new trial would leave; it is not kept. The answers have no problems. */
    @Transactional(readOnly = true)
    WhatIf with(Actor actor, UUID site, FormData trial) {
        return of(actor, site).capacity().with(new SiteTrial(UUID.randomUUID(), trial).load());
    }

    private void record(Actor actor, String event, UUID site) {
        audit.record(By.actor(actor), event, null, Map.of("site", site.toString()));
    }
}
