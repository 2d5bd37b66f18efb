package no.nortrials.portal.request;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.form.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a draft. Law: it is received once, with everything right, and its receipt is written in the same transaction. */
@Service
class Sending {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Drafts drafts;
    private final RequestCheck check;
    private final Intake intake;
    private final RequestMails mails;

    Sending(JdbcClient jdbc, Clock clock, Drafts drafts, RequestCheck check, Intake intake, RequestMails mails) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.drafts = drafts;
        this.check = check;
        this.intake = intake;
        this.mails = mails;
    }

    sealed interface Result {
        record Sent(String reference) implements Result {}

        /** Something must be put right first. */
        record Incomplete(Map<String, Problem> problems) implements Result {}

        /** Somebody changed it after the summary was shown. */
        record Changed(Draft now) implements Result {}
    }

    @Transactional
    Result send(Actor actor, UUID id, int seen) {
        jdbc.sql("select 1 from request where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
        Draft draft = drafts.of(actor, id);
        if (draft.version() != seen) return new Result.Changed(draft);
        Map<String, Problem> problems = check.errors(draft.header().product(), draft.form());
        if (!problems.isEmpty()) return new Result.Incomplete(problems);
        String reference = intake.receive(id, clock.instant(), By.actor(actor));
        mails.received(id, actor);
        return new Result.Sent(reference);
    }
}
