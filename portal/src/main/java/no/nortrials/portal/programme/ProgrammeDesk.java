package no.nortrials.portal.programme;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust's and a centre's own people, and the unit, say what is offered and planned. */
@Service
@Transactional
class ProgrammeDesk {
    private final Entries entries;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    ProgrammeDesk(Entries entries, Directory directory, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    static boolean may(Actor actor, UUID organisation) {
        return actor.is(Role.COORDINATOR)
                || (actor.is(Role.HOSPITAL, Role.CENTRE)
                        && actor.organisationId().equals(organisation));
    }

    /** The page of the trust or centre. */
    @Transactional(readOnly = true)
    String page(Actor actor, UUID organisation) {
        if (!may(actor, organisation)) throw new NotFound("place `" + organisation + "`");
        if (directory.trust(organisation).isPresent()) return "/directory/trusts/" + organisation;
        return directory.centres(Oslo.today(clock)).stream()
                .filter(centre -> centre.id().equals(organisation))
                .findFirst()
                .map(centre -> "/directory/centres/" + centre.id())
                .orElseThrow(() -> new NotFound("place `" + organisation + "`"));
    }

    @Transactional(readOnly = true)
    Entry entry(Actor actor, UUID id) {
        return entries.find(id)
                .filter(entry -> may(actor, entry.organisation()))
                .orElseThrow(() -> new NotFound("entry `" + id + "`"));
    }

    void add(Actor actor, UUID organisation, EntryKind kind, FormData answers) {
        page(actor, organisation);
        entries.add(organisation, kind, answers, clock.instant(), actor.name());
        record(actor, "programme.added", organisation);
    }

    /** False when somebody else changed it meanwhile. */
    boolean change(Actor actor, UUID id, int seen, FormData answers) {
        Entry entry = entry(actor, id);
        boolean changed = entries.change(id, seen, answers, clock.instant(), actor.name());
        if (changed) record(actor, "programme.changed", entry.organisation());
        return changed;
    }

    UUID remove(Actor actor, UUID id) {
        UUID organisation = entry(actor, id).organisation();
        entries.remove(id);
        record(actor, "programme.removed", organisation);
        return organisation;
    }

    private void record(Actor actor, String event, UUID organisation) {
        audit.record(By.actor(actor), event, null, Map.of("organisation", organisation.toString()));
    }
}
