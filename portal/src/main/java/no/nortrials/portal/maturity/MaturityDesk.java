package no.nortrials.portal.maturity;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Changes;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.site.SiteRights;
import no.nortrials.portal.site.StudySite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a site's people do with its assessment, and the second person with their answers. */
@Service
@Transactional
class MaturityDesk {
    private final SiteRights rights;
    private final MaturityAssessments assessments;
    private final MaturityStore store;
    private final FrameworkStore frameworks;
    private final AuditTrail audit;
    private final Clock clock;

    MaturityDesk(
            SiteRights rights,
            MaturityAssessments assessments,
            MaturityStore store,
            FrameworkStore frameworks,
            AuditTrail audit,
            Clock clock) {
        this.rights = rights;
        this.assessments = assessments;
        this.store = store;
        this.frameworks = frameworks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    StudySite site(Actor actor, UUID site) {
        return rights.own(actor, site);
    }

    /** All of a site, the newest first. */
    @Transactional(readOnly = true)
    List<Assessed> all(Actor actor, UUID site) {
        return assessments.of(rights.own(actor, site), Oslo.today(clock));
    }

    @Transactional(readOnly = true)
    Assessed newest(Actor actor, UUID site) {
        return assessments
                .newest(rights.own(actor, site), Oslo.today(clock))
                .orElseThrow(() -> new NotFound("an assessment of `" + site + "`"));
    }

    /** The one that is being written; only the site's own people write. */
    @Transactional(readOnly = true)
    Assessed open(Actor actor, UUID site) {
        Assessed newest = newest(actor, site);
        if (!actor.is(Role.HOSPITAL) || !newest.kept().open())
            throw new NotFound("an open assessment of `" + site + "`");
        return newest;
    }

    /** Begins one by the newest version, with what stood of statements that say the same. Nothing when one is open. */
    void start(Actor actor, UUID id) {
        StudySite site = rights.own(actor, id);
        Framework framework =
                frameworks.newestFrozen().orElseThrow(() -> new NotFound("a frozen version of the framework"));
        Optional<Assessed> before = assessments.newest(site, Oslo.today(clock));
        store.start(id, framework.version(), clock.instant(), actor.name()).ifPresent(started -> {
            before.ifPresent(old -> copy(started, old, framework));
            record(actor, "maturity.started", id);
        });
    }

    private void copy(UUID started, Assessed old, Framework framework) {
        for (Statement statement : framework.statements())
            if (old.framework()
                    .statement(statement.id())
                    .filter(was -> Changes.same(was, statement))
                    .isPresent()) for (Said said : old.standing().of(statement.id())) store.copy(started, said);
    }

    /** Keeps what was typed about some statements; nothing when something is wrong, told by field. */
    Map<String, Problem> answer(Actor actor, UUID site, List<Statement> about, Map<String, List<String>> typed) {
        Assessed open = open(actor, site);
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Statement each : about) problems.putAll(new StatementAnswer(each, typed).problems());
        if (problems.isEmpty()) for (Statement each : about) answer(actor, open, each, typed);
        return problems;
    }

    private void answer(Actor actor, Assessed open, Statement statement, Map<String, List<String>> typed) {
        Optional<Answer> before = open.standing().answer(statement.id());
        new StatementAnswer(statement, typed)
                .answer(before)
                .filter(now -> !before.equals(Optional.of(now)))
                .ifPresent(now -> store.say(
                        open.kept().id(),
                        statement.id(),
                        Said.Kind.ANSWER,
                        MaturityJson.write(now),
                        clock.instant(),
                        actor));
    }

    /** Answers stand from now on, and so does what is measured. */
    void finish(Actor actor, UUID site) {
        Assessed open = open(actor, site);
        var measured = new Assessment(
                open.framework().id(),
                open.framework().version(),
                List.of(),
                open.assessment().measured());
        if (store.finish(open.kept().id(), MaturityJson.write(measured), clock.instant(), actor.name()))
            record(actor, "maturity.finished", site);
    }

    /** What came of a review. */
    enum Reviewed {
        DONE,
        /** Nobody reviews what they answered themselves. */
        OWN,
        NO_REASON
    }

    /** Confirms an answer, or disputes it with a reason. */
    Reviewed review(Actor actor, UUID site, String statement, boolean confirmed, String reason) {
        Assessed finished = finished(actor, site);
        Said answer = Optional.ofNullable(finished.standing().answers().get(statement))
                .orElseThrow(() -> new NotFound("an answer to `" + statement + "`"));
        if (answer.account().equals(actor.accountId())) return Reviewed.OWN;
        if (!confirmed && reason.isBlank()) return Reviewed.NO_REASON;
        String by = actor.accountId().toString();
        Review review = confirmed ? new Review.Confirmed(by) : new Review.Disputed(by, reason.strip());
        store.say(
                finished.kept().id(), statement, Said.Kind.REVIEW, MaturityJson.write(review), clock.instant(), actor);
        record(actor, confirmed ? "maturity.confirmed" : "maturity.disputed", site);
        return Reviewed.DONE;
    }

    /** What the site says to a dispute. */
    void reply(Actor actor, UUID site, String statement, String words) {
        Assessed finished = finished(actor, site);
        if (!finished.standing().reviews().containsKey(statement))
            throw new NotFound("a review of `" + statement + "`");
        if (!words.isBlank())
            store.say(finished.kept().id(), statement, Said.Kind.REPLY, words.strip(), clock.instant(), actor);
    }

    /** The site has seen what came of it; others see the levels where the trust consents. */
    void release(Actor actor, UUID site, String comment) {
        Assessed finished = finished(actor, site);
        if (!finished.reviewed()) throw new NotFound("a reviewed assessment of `" + site + "`");
        store.release(finished.kept().id(), comment.strip(), clock.instant(), actor.name());
        record(actor, "maturity.released", site);
    }

    /** Others see nothing any more. */
    void withhold(Actor actor, UUID site) {
        store.withhold(finished(actor, site).kept().id());
        record(actor, "maturity.withheld", site);
    }

    private Assessed finished(Actor actor, UUID site) {
        Assessed newest = newest(actor, site);
        if (newest.kept().open()) throw new NotFound("a finished assessment of `" + site + "`");
        return newest;
    }

    private void record(Actor actor, String event, UUID site) {
        audit.record(By.actor(actor), event, null, Map.of("site", site.toString()));
    }
}
