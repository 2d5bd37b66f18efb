package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.answer.AnswerLines;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.recipient.EarlierRounds;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hospitals for the unit: all of it. */
@Component
class UnitPanel {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Answers answers;
    private final AnswerLines lines;
    private final Links links;
    private final Reminders reminders;
    private final EarlierRounds earlier;
    private final Snapshots snapshots;
    private final Clock clock;

    UnitPanel(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Answers answers,
            AnswerLines lines,
            Links links,
            Reminders reminders,
            EarlierRounds earlier,
            Snapshots snapshots,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.answers = answers;
        this.lines = lines;
        this.links = links;
        this.reminders = reminders;
        this.earlier = earlier;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    PanelModel of(Actor actor, RequestHeader request) {
        List<Recipient> all = recipients.ofRequest(request.id());
        return new PanelModel(
                "unit",
                request.id(),
                (int) all.stream().filter(Recipient::asked).count(),
                (int) all.stream().filter(each -> each.state().positive()).count(),
                (int) all.stream()
                        .filter(each -> each.state() == RecipientState.DECLINED)
                        .count(),
                (int) all.stream().filter(each -> each.state().waiting()).count(),
                rows(actor, request, all),
                !snapshots.of(request.id()).isEmpty(),
                deadline(request));
    }

    private List<PanelModel.Row> rows(Actor actor, RequestHeader request, List<Recipient> all) {
        Map<UUID, Answers.Sent> latest = answers.latest(request.id(), clock.instant());
        FormData form = requests.form(request.id());
        var planned = reminders.ofRequest(request.id()).stream()
                .collect(Collectors.groupingBy(Reminders.Reminder::recipientId));
        var before = earlier.ofRequest(request.id()).stream()
                .collect(Collectors.groupingBy(EarlierRounds.Earlier::recipientId));
        return all.stream()
                .map(each -> new PanelModel.Row(
                        each.id(),
                        each.trustId(),
                        each.state(),
                        each.due(),
                        Optional.ofNullable(latest.get(each.id()))
                                .map(Answers.Sent::late)
                                .orElse(false),
                        Optional.ofNullable(latest.get(each.id()))
                                .map(sent -> lines.of(sent.form(), form, actor.locale()))
                                .orElse(List.of()),
                        links.ofRecipient(each.id()),
                        planned.getOrDefault(each.id(), List.of()),
                        before.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private PanelModel.@Nullable Deadline deadline(RequestHeader request) {
        if (!request.status().underWay()) return null;
        return rounds.find(request.id())
                .filter(Round::sent)
                .filter(round -> !round.closed())
                .map(round -> new PanelModel.Deadline(
                        round.version(),
                        request.internalDeadline(),
                        requests.proposedDeadline(request.id()).orElse(null)))
                .orElse(null);
    }
}
