package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.answer.AnswerLines;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/**
 * The hospitals for the company: numbers and positive answers. Made of the shared part of an overview alone, so that
 * nothing of a decline can reach the page.
 */
@Component
class CompanyPanel {
    private final Requests requests;
    private final Recipients recipients;
    private final Answers answers;
    private final AnswerLines lines;
    private final Snapshots snapshots;
    private final DispatchSettings settings;
    private final Clock clock;

    CompanyPanel(
            Requests requests,
            Recipients recipients,
            Answers answers,
            AnswerLines lines,
            Snapshots snapshots,
            DispatchSettings settings,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.answers = answers;
        this.lines = lines;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nothing while nobody is asked. */
    Optional<PanelModel> of(Actor actor, RequestHeader request) {
        Map<UUID, Answers.Sent> latest = answers.latest(request.id(), clock.instant());
        List<Collated.One> all = recipients.ofRequest(request.id()).stream()
                .filter(Recipient::asked)
                .map(each -> one(each, Optional.ofNullable(latest.get(each.id()))))
                .toList();
        if (all.isEmpty()) return Optional.empty();
        Collated.Shared shared =
                Overview.of(request, all, settings.declines(), clock.instant()).shared();
        return Optional.of(model(actor, request, shared));
    }

    private PanelModel model(Actor actor, RequestHeader request, Collated.Shared shared) {
        FormData form = requests.form(request.id());
        return new PanelModel(
                "company",
                request.id(),
                shared.asked(),
                shared.interested().size(),
                shared.declined(),
                shared.missing(),
                shared.interested().stream()
                        .map(each -> row(each, lines.of(new FormData(each.answer()), form, actor.locale())))
                        .toList(),
                snapshots.of(request.id()).stream().anyMatch(each -> each.sentAt() != null),
                null);
    }

    private static PanelModel.Row row(Collated.One one, List<AnswerLines.Line> answer) {
        return new PanelModel.Row(
                one.trustId(),
                one.trustId(),
                RecipientState.valueOf(one.state()),
                null,
                one.late(),
                answer,
                List.of(),
                List.of(),
                List.of());
    }

    private static Collated.One one(Recipient recipient, Optional<Answers.Sent> sent) {
        return new Collated.One(
                recipient.trustId(),
                recipient.state().name(),
                sent.map(Answers.Sent::late).orElse(false),
                sent.map(Answers.Sent::form).orElse(FormData.EMPTY).values());
    }
}
