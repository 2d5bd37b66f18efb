package no.nortrials.portal.capacity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declaring capacity: the unit for every trust, a trust's own people for theirs. */
@Service
@Transactional
class CapacityDesk {
    private final CapacityStore store;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    CapacityDesk(CapacityStore store, Directory directory, AuditTrail audit, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** A trust and a therapy area, with what was said of them. */
    record Place(Trust trust, TherapyArea area, List<CapacityStore.Entry> history) {
        public Optional<Declared> standing() {
            return history.stream()
                    .findFirst()
                    .filter(newest -> !newest.withdrawn())
                    .map(CapacityStore.Entry::declared);
        }

        /** 0 when nothing was ever said. */
        public long version() {
            return history.isEmpty() ? 0 : history.getFirst().declared().version();
        }
    }

    sealed interface Result {
        record Done() implements Result {}

        record Wrong(Map<String, Problem> problems) implements Result {}

        /** Somebody else declared meanwhile; what was typed is kept on the page. */
        record Overtaken() implements Result {}
    }

    /** What stands for all trusts, or for the actor's own. */
    @Transactional(readOnly = true)
    List<Declared> all(Actor actor) {
        return store.all().stream().filter(each -> may(actor, each.trust())).toList();
    }

    @Transactional(readOnly = true)
    Trust trust(Actor actor, UUID id) {
        if (!may(actor, id)) throw new NotFound("trust `" + id + "`");
        return directory.trust(id).orElseThrow(() -> new NotFound("trust `" + id + "`"));
    }

    @Transactional(readOnly = true)
    Place place(Actor actor, UUID trust, String area) {
        return new Place(trust(actor, trust), area(area), store.history(trust, area));
    }

    Result declare(Actor actor, UUID trust, String area, long seen, FormData typed) {
        Place place = place(actor, trust, area);
        Map<String, Problem> problems = CapacityForm.problems(typed);
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        return say(actor, place, seen, typed, false, "capacity.declared");
    }

    /** Says once more what stands. */
    Result confirm(Actor actor, UUID trust, String area, long seen) {
        Place place = place(actor, trust, area);
        Declared standing = place.standing().orElseThrow(() -> new NotFound("nothing to confirm"));
        return say(actor, place, seen, standing.answers(), false, "capacity.confirmed");
    }

    /** Nothing is declared any more. What was said before stays in the history. */
    Result withdraw(Actor actor, UUID trust, String area, long seen) {
        return say(actor, place(actor, trust, area), seen, FormData.EMPTY, true, "capacity.withdrawn");
    }

    private Result say(Actor actor, Place place, long seen, FormData answers, boolean withdrawn, String event) {
        UUID trust = place.trust().id();
        String area = place.area().code();
        if (!store.declare(trust, area, seen, answers, withdrawn, clock.instant(), actor))
            return new Result.Overtaken();
        audit.record(By.actor(actor), event, trust, Map.of("area", area));
        return new Result.Done();
    }

    private TherapyArea area(String code) {
        return directory.therapyAreas().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("therapy area `" + code + "`"));
    }

    private static boolean may(Actor actor, UUID trust) {
        return actor.actsFor(trust);
    }
}
