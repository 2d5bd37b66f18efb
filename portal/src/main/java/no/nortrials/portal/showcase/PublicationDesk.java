package no.nortrials.portal.showcase;

import java.time.Clock;
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
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.trial.Trial;
import no.nortrials.portal.trial.Trials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A hospital that takes part publishes a trial, one for each trial; the unit reads, and withdraws what must not stand. */
@Service
@Transactional
class PublicationDesk {
    private final PublicationStore store;
    private final Trials trials;
    private final Directory directory;
    private final ShowcaseRefresh refresh;
    private final AuditTrail audit;
    private final Clock clock;

    PublicationDesk(
            PublicationStore store,
            Trials trials,
            Directory directory,
            ShowcaseRefresh refresh,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.trials = trials;
        this.directory = directory;
        this.refresh = refresh;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param mayWrite whether the reader's own trust may publish it, or has
     * @param publisher the trust that has published it
     */
    record Place(
            Trial trial,
            Optional<Publication> publication,
            Optional<Trust> publisher,
            boolean mayWrite,
            boolean mayWithdraw) {
        public int version() {
            return publication.map(Publication::version).orElse(0);
        }

        public boolean isPublished() {
            return publication.filter(Publication::isPublished).isPresent();
        }
    }

    /** What became of it. */
    sealed interface Result {
        record Done() implements Result {}

        record Wrong(Map<String, Problem> problems) implements Result {}

        /** Another hospital was first, or somebody changed it meanwhile. */
        record Overtaken() implements Result {}
    }

    @Transactional(readOnly = true)
    public Place place(Actor actor, UUID id) {
        Trial trial = trials.find(id)
                .filter(found -> sees(actor, found))
                .orElseThrow(() -> new NotFound("no trial `" + id + "`"));
        Optional<Publication> publication = store.find(id);
        Optional<Publication> standing = publication.filter(Publication::isPublished);
        boolean own = standing.map(Publication::trust)
                .filter(actor.organisationId()::equals)
                .isPresent();
        boolean mayWrite = takesPart(actor, trial) && !trial.confidential() && (standing.isEmpty() || own);
        return new Place(
                trial,
                publication,
                standing.map(Publication::trust).flatMap(directory::trust),
                mayWrite,
                standing.isPresent() && (own || actor.is(Role.COORDINATOR)));
    }

    private boolean sees(Actor actor, Trial trial) {
        return actor.is(Role.COORDINATOR) || takesPart(actor, trial);
    }

    private boolean takesPart(Actor actor, Trial trial) {
        return actor.is(Role.HOSPITAL)
                && directory
                        .trust(actor.organisationId())
                        .filter(trust -> trial.trusts().contains(trust.organisationNumber()))
                        .isPresent();
    }

    public Result publish(Actor actor, UUID id, int version, FormData answers) {
        if (!place(actor, id).mayWrite()) return new Result.Overtaken();
        Map<String, Problem> problems = PublicationForm.problems(answers, Oslo.today(clock));
        if (!problems.isEmpty()) return new Result.Wrong(problems);
        if (!store.publish(id, actor.organisationId(), version, answers, clock.instant(), actor.name()))
            return new Result.Overtaken();
        refresh.changed(id);
        audit.record(By.actor(actor), "showcase.published", null, Map.of("trial", id.toString()));
        return new Result.Done();
    }

    public void withdraw(Actor actor, UUID id) {
        if (!place(actor, id).mayWithdraw()) throw new NotFound("no publication of `" + id + "`");
        store.withdraw(id, clock.instant(), actor.name());
        refresh.changed(id);
        audit.record(By.actor(actor), "showcase.withdrawn", null, Map.of("trial", id.toString()));
    }
}
