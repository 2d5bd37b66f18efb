package no.nortrials.portal.site;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site's people do with its profile. */
@Service
@Transactional
class SiteDesk {
    private final SiteRights rights;
    private final JdbcSites sites;
    private final JdbcProfiles profiles;
    private final AuditTrail audit;
    private final Clock clock;

    SiteDesk(SiteRights rights, JdbcSites sites, JdbcProfiles profiles, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.sites = sites;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Result {
        record Done() implements Result {}

        record Wrong(Map<String, Problem> problems) implements Result {}

        /** Somebody else said something meanwhile; what was typed is kept on the page. */
        record Overtaken() implements Result {}
    }

    @Transactional(readOnly = true)
    SiteProfile own(Actor actor, UUID id) {
        return profile(rights.own(actor, id));
    }

    /** What others may see as well. */
    @Transactional(readOnly = true)
    SiteProfile seen(Actor actor, UUID id) {
        return profile(rights.seen(actor, id));
    }

    private SiteProfile profile(StudySite site) {
        return profiles.of(site.id()).orElseThrow(() -> new NotFound("site `" + site.id() + "`"));
    }

    /** Those whose profile the actor may read. */
    @Transactional(readOnly = true)
    List<SiteProfile> readable(Actor actor) {
        return rights.seen(actor, profiles.all(), SiteProfile::site);
    }

    @Transactional(readOnly = true)
    List<Part> history(Actor actor, UUID id, SitePart part) {
        return profiles.history(rights.own(actor, id).id(), part);
    }

    /** Opens a site. Empty when the trust has one of the same name in the same area. */
    Optional<UUID> open(Actor actor, UUID trust, String department, String area) {
        if (!rights.within(actor, trust)) throw new NotFound("trust `" + trust + "`");
        Optional<UUID> site = sites.open(trust, department, area, clock.instant(), actor.name());
        site.ifPresent(id -> record(actor, "site.opened", id));
        return site;
    }

    void close(Actor actor, UUID id) {
        sites.close(rights.own(actor, id).id(), clock.instant());
        record(actor, "site.closed", id);
    }

    Result say(Actor actor, UUID id, SitePart part, long seen, FormData typed) {
        StudySite site = rights.own(actor, id);
        Map<String, Problem> problems = FormCheck.all(part.fields(), typed);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        if (!profiles.say(site.id(), part, seen, typed, clock.instant(), actor)) return new Result.Overtaken();
        record(actor, "site.said", id);
        return new Result.Done();
    }

    /** Says once more all that stands. */
    void confirm(Actor actor, UUID id) {
        for (Part part : own(actor, id).parts().values())
            profiles.say(id, part.part(), part.version(), part.answers(), clock.instant(), actor);
        record(actor, "site.confirmed", id);
    }

    Result add(Actor actor, UUID id, FormData typed) {
        StudySite site = rights.own(actor, id);
        Map<String, Problem> problems = FormCheck.all(PersonForm.FIELDS, typed);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        profiles.add(site.id(), typed, clock.instant(), actor.name());
        record(actor, "site.personAdded", id);
        return new Result.Done();
    }

    /** What was true of somebody ends, and something else is true from now on. */
    Result change(Actor actor, UUID id, UUID person, FormData typed) {
        StudySite site = rights.own(actor, id);
        Map<String, Problem> problems = FormCheck.all(PersonForm.FIELDS, typed);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        if (!profiles.end(site.id(), person, clock.instant(), actor.name())) return new Result.Overtaken();
        profiles.add(site.id(), typed, clock.instant(), actor.name());
        record(actor, "site.personChanged", id);
        return new Result.Done();
    }

    void end(Actor actor, UUID id, UUID person) {
        if (profiles.end(rights.own(actor, id).id(), person, clock.instant(), actor.name()))
            record(actor, "site.personEnded", id);
    }

    private void record(Actor actor, String event, UUID site) {
        audit.record(By.actor(actor), event, null, Map.of("site", site.toString()));
    }
}
