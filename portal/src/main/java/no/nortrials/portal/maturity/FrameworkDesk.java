package no.nortrials.portal.maturity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.nortrials.maturity.framework.Edit;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the unit does with the framework: edit a draft, freeze it, begin the next. */
@Service
@Transactional
class FrameworkDesk {
    private final FrameworkStore store;
    private final AuditTrail audit;
    private final Clock clock;

    FrameworkDesk(FrameworkStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Kept() implements Outcome {}

        /** Somebody else edited it meanwhile. */
        record Overtaken() implements Outcome {}

        /** Why the library did not do it. */
        record Refused(Edited why) implements Outcome {}
    }

    @Transactional(readOnly = true)
    List<FrameworkStore.Kept> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    FrameworkStore.Kept version(int version) {
        return store.version(version).orElseThrow(() -> new NotFound("version " + version + " of the framework"));
    }

    Outcome edit(Actor actor, int version, int seen, Edit edit) {
        return keep(actor, seen, Editing.apply(version(version).framework(), edit), "maturity.edited");
    }

    Outcome freeze(Actor actor, int version, int seen) {
        return keep(actor, seen, Editing.freeze(version(version).framework()), "maturity.frozen");
    }

    /** A draft of the version after the newest; its number. An open draft is continued instead. */
    int next(Actor actor) {
        Framework newest = store.all().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("any version of the framework"))
                .framework();
        if (!newest.frozen()) return newest.version();
        Framework next = newest.next();
        if (store.add(next, clock.instant(), actor.name())) record(actor, "maturity.begun", next.version());
        return next.version();
    }

    private Outcome keep(Actor actor, int seen, Edited edited, String event) {
        return switch (edited) {
            case Edited.Done(Framework framework) -> {
                if (!store.change(framework, seen, clock.instant(), actor.name())) yield new Outcome.Overtaken();
                record(actor, event, framework.version());
                yield new Outcome.Kept();
            }
            case Edited.Frozen _, Edited.Missing _, Edited.Taken _, Edited.Incomplete _ -> new Outcome.Refused(edited);
        };
    }

    private void record(Actor actor, String event, int version) {
        audit.record(By.actor(actor), event, null, Map.of("version", Integer.toString(version)));
    }
}
