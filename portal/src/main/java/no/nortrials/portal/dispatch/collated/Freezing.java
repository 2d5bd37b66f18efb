package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the answers as they were at one moment. The job does so for the end of the deadline's day, whenever it comes to
 * run: what was answered later is not in it. The same answers are not kept twice.
 */
@Service
@Transactional
public class Freezing {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Answers answers;
    private final Snapshots snapshots;
    private final DispatchSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Freezing(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Answers answers,
            Snapshots snapshots,
            DispatchSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.answers = answers;
        this.snapshots = snapshots;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The caller holds the round. */
    public void atDeadline(RequestHeader request, Instant deadline) {
        keep(request, deadline, By.PORTAL);
    }

    /** Before the deadline only when nobody is waited for; after it whenever something was answered. */
    Frozen byHand(Actor actor, UUID requestId) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        var _ = rounds.locked(requestId, actor.name(), clock.instant());
        List<UUID> waiting = recipients.ofRequest(requestId).stream()
                .filter(each -> each.state().waiting())
                .map(Recipient::trustId)
                .toList();
        if (!waiting.isEmpty() && !passed(request)) return new Frozen.TooEarly(waiting);
        if (keep(request, clock.instant(), By.actor(actor))) return new Frozen.Kept();
        return new Frozen.NothingNew(snapshots.of(requestId).getFirst().version());
    }

    private boolean passed(RequestHeader request) {
        return request.replyDeadline() != null && Oslo.today(clock).isAfter(request.replyDeadline());
    }

    private boolean keep(RequestHeader request, Instant moment, By by) {
        Collated content = at(request, moment);
        Optional<Snapshot> latest = snapshots.of(request.id()).stream().findFirst();
        if (latest.filter(each -> each.content().tellsTheSame(content)).isPresent()) return false;
        snapshots.add(request.id(), content, moment);
        int version = latest.map(Snapshot::version).orElse(0) + 1;
        audit.record(by, "dispatch.collated", request.id(), Map.of("version", Integer.toString(version)));
        return true;
    }

    private Collated at(RequestHeader request, Instant moment) {
        Map<UUID, Answers.Sent> latest = answers.latest(request.id(), moment);
        List<Collated.One> all = recipients.ofRequest(request.id()).stream()
                .filter(each -> askedBy(each, moment))
                .map(each -> one(each, Optional.ofNullable(latest.get(each.id()))))
                .toList();
        return Overview.of(request, all, settings.declines(), moment);
    }

    private static boolean askedBy(Recipient recipient, Instant moment) {
        Instant sent = recipient.sentAt();
        return recipient.asked() && sent != null && !sent.isAfter(moment);
    }

    private static Collated.One one(Recipient recipient, Optional<Answers.Sent> sent) {
        return new Collated.One(
                recipient.trustId(),
                sent.map(each -> each.decision().state())
                        .orElse(RecipientState.NO_ANSWER)
                        .name(),
                sent.map(Answers.Sent::late).orElse(false),
                sent.map(Answers.Sent::form).orElse(FormData.EMPTY).values());
    }
}
