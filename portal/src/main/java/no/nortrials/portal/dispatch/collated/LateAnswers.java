package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.stereotype.Component;

/** What was answered, or changed, after a moment. A frozen version is not touched by it. */
@Component
class LateAnswers {
    private final Recipients recipients;
    private final Answers answers;
    private final DispatchSettings settings;
    private final Clock clock;

    LateAnswers(Recipients recipients, Answers answers, DispatchSettings settings, Clock clock) {
        this.recipients = recipients;
        this.answers = answers;
        this.settings = settings;
        this.clock = clock;
    }

    Collated since(RequestHeader request, Instant moment) {
        var latest = answers.latest(request.id(), clock.instant());
        List<Collated.One> later = recipients.ofRequest(request.id()).stream()
                .filter(Recipient::asked)
                .map(each -> Optional.ofNullable(latest.get(each.id()))
                        .filter(sent -> sent.at().isAfter(moment))
                        .map(sent -> one(each, sent)))
                .flatMap(Optional::stream)
                .toList();
        return Overview.of(request, later, settings.declines(), moment);
    }

    private static Collated.One one(Recipient recipient, Answers.Sent sent) {
        return new Collated.One(
                recipient.trustId(),
                sent.decision().state().name(),
                true,
                sent.form().values());
    }
}
