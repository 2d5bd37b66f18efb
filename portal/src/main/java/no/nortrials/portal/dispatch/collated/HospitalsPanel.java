package no.nortrials.portal.dispatch.collated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.answer.AnswerLines;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hospitals on the request's page: all of it for the unit, numbers and positive answers for the company. */
@Component
class HospitalsPanel implements RequestPanel {
    private final Recipients recipients;
    private final Answers answers;
    private final AnswerLines lines;
    private final Links links;
    private final Reminders reminders;
    private final Requests requests;
    private final Snapshots snapshots;
    private final no.nortrials.portal.dispatch.DispatchSettings settings;
    private final java.time.Clock clock;

    HospitalsPanel(
            Recipients recipients,
            Answers answers,
            AnswerLines lines,
            Links links,
            Reminders reminders,
            Requests requests,
            Snapshots snapshots,
            no.nortrials.portal.dispatch.DispatchSettings settings,
            java.time.Clock clock) {
        this.recipients = recipients;
        this.answers = answers;
        this.lines = lines;
        this.links = links;
        this.reminders = reminders;
        this.requests = requests;
        this.snapshots = snapshots;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One recipient.
     *
     * @param links for the unit only
     * @param reminders for the unit only
     */
    record Row(
            UUID id,
            UUID trustId,
            RecipientState state,
            @Nullable LocalDate due,
            List<AnswerLines.Line> answer,
            List<Link> links,
            List<Reminders.Reminder> reminders) {}

    /** What the section shows. */
    record Model(
            String kind,
            UUID requestId,
            int asked,
            int interested,
            @Nullable Integer declined,
            int waiting,
            List<Row> rows,
            boolean collated) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        List<Recipient> all = recipients.ofRequest(request.id());
        return switch (actor.role()) {
            case COORDINATOR -> Optional.of(panel(unit(actor, request, all)));
            case SPONSOR -> asked(all).isEmpty() ? Optional.empty() : Optional.of(panel(company(actor, request, all)));
            case HOSPITAL -> own(actor, request, all);
            case CENTRE, ADMINISTRATOR -> Optional.empty();
        };
    }

    private static Panel panel(Model model) {
        return new Panel("dispatch", "dispatch.panel", "dispatch/panel", model);
    }

    private Model unit(Actor actor, RequestHeader request, List<Recipient> all) {
        Map<UUID, Answers.Sent> latest = latest(request.id());
        FormData form = requests.form(request.id());
        List<Reminders.Reminder> planned = reminders.ofRequest(request.id());
        List<Row> rows = all.stream()
                .map(each -> new Row(
                        each.id(),
                        each.trustId(),
                        each.state(),
                        each.due(),
                        Optional.ofNullable(latest.get(each.id()))
                                .map(sent -> lines.of(sent.form(), form, actor.locale()))
                                .orElse(List.of()),
                        links.ofRecipient(each.id()),
                        planned.stream()
                                .filter(reminder -> reminder.recipientId().equals(each.id()))
                                .toList()))
                .toList();
        return model("unit", request, all, rows, !snapshots.of(request.id()).isEmpty());
    }

    /** Made of the shared part of an overview alone, so that nothing of a decline can reach the page. */
    private Model company(Actor actor, RequestHeader request, List<Recipient> all) {
        Map<UUID, Answers.Sent> latest = latest(request.id());
        FormData form = requests.form(request.id());
        List<Collated.One> ones = asked(all).stream()
                .map(each -> new Collated.One(
                        each.trustId(),
                        each.state().name(),
                        false,
                        Optional.ofNullable(latest.get(each.id()))
                                .map(Answers.Sent::form)
                                .orElse(FormData.EMPTY)
                                .values()))
                .toList();
        Collated.Shared shared =
                Overview.of(request, ones, settings.declines(), clock.instant()).shared();
        List<Row> rows = shared.interested().stream()
                .map(each -> new Row(
                        each.trustId(),
                        each.trustId(),
                        RecipientState.valueOf(each.state()),
                        null,
                        lines.of(new FormData(each.answer()), form, actor.locale()),
                        List.of(),
                        List.of()))
                .toList();
        boolean sent = snapshots.of(request.id()).stream().anyMatch(each -> each.sentAt() != null);
        return new Model(
                "company", request.id(), shared.asked(), rows.size(), shared.declined(), shared.missing(), rows, sent);
    }

    private Optional<Panel> own(Actor actor, RequestHeader request, List<Recipient> all) {
        return all.stream()
                .filter(each -> each.trustId().equals(actor.organisationId()))
                .filter(each -> each.state() != RecipientState.PROPOSED && each.state() != RecipientState.RECALLED)
                .findFirst()
                .map(each -> panel(model(
                        "hospital",
                        request,
                        List.of(each),
                        List.of(new Row(
                                each.id(), each.trustId(), each.state(), each.due(), List.of(), List.of(), List.of())),
                        false)));
    }

    private static Model model(
            String kind, RequestHeader request, List<Recipient> all, List<Row> rows, boolean collated) {
        return new Model(
                kind,
                request.id(),
                asked(all).size(),
                count(all, RecipientState.INTERESTED) + count(all, RecipientState.CONDITIONAL),
                count(all, RecipientState.DECLINED),
                (int) all.stream().filter(each -> each.state().waiting()).count(),
                rows,
                collated);
    }

    private Map<UUID, Answers.Sent> latest(UUID requestId) {
        var latest = new LinkedHashMap<UUID, Answers.Sent>();
        answers.ofRequest(requestId).forEach(sent -> latest.putIfAbsent(sent.recipientId(), sent));
        return latest;
    }

    private static List<Recipient> asked(List<Recipient> all) {
        return all.stream()
                .filter(each -> each.state() != RecipientState.PROPOSED && each.state() != RecipientState.RECALLED)
                .toList();
    }

    private static int count(List<Recipient> all, RecipientState state) {
        return (int) all.stream().filter(each -> each.state() == state).count();
    }
}
