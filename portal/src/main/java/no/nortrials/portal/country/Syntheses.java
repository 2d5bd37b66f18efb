package no.nortrials.portal.country;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editing and approving the synthesis. With the approval the answer goes out, in the same transaction. */
@Service
@Transactional
class Syntheses {
    private final AssessmentStore store;
    private final Requests requests;
    private final Outbox outbox;
    private final PanelMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    Syntheses(AssessmentStore store, Requests requests, Outbox outbox, PanelMail mail, AuditTrail audit, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.outbox = outbox;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an attempt to change the synthesis. */
    sealed interface Result {
        record Done(Assessment now) implements Result {}

        /** Somebody else changed or approved it first. */
        record Overtaken(Assessment now) implements Result {}

        /** It cannot be approved; the message says why. */
        record Refused(String messageKey) implements Result {}
    }

    Result save(UUID request, int seen, String text, @Nullable Conclusion conclusion, By by) {
        Assessment before = existing(request);
        boolean same = before.synthesis().equals(text.strip()) && before.conclusion() == conclusion;
        if (same && before.version() == seen) return new Result.Done(before);
        boolean saved = store.save(request, seen, text.strip(), conclusion, clock.instant(), by);
        Assessment now = existing(request);
        return saved ? new Result.Done(now) : new Result.Overtaken(now);
    }

    /**
     * Approves exactly the version that was looked at.
     *
     * @param alone that the last editor approves without a second person, which is kept in the trail
     */
    Result approve(RequestHeader request, int seen, boolean alone, Actor actor) {
        Assessment before = existing(request.id());
        String missing = before.missing();
        if (missing != null) return new Result.Refused(missing);
        boolean own = before.writtenBy(By.actor(actor));
        if (own && !alone) return new Result.Refused("country.missing.secondLook");
        if (!store.approve(request.id(), seen, clock.instant(), actor.name()))
            return new Result.Overtaken(existing(request.id()));
        By by = By.actor(actor);
        audit.record(by, own ? "country.approvedAlone" : "country.approved", request.id(), Map.of());
        requests.move(request.id(), RequestStatus.SUMMARISED, by);
        requests.done(request.id());
        requests.sponsor(request.id()).ifPresent(sponsor -> outbox.queue(mail.answer(request, sponsor)));
        return new Result.Done(existing(request.id()));
    }

    private Assessment existing(UUID request) {
        return store.find(request).orElseThrow(() -> new NotFound("no panel for `" + request + "`"));
    }
}
