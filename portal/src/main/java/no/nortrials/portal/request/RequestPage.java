package no.nortrials.portal.request;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.notification.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** One request with everything about it that its reader may see. */
@Service
class RequestPage {
    private final Requests requests;
    private final Visibility visibility;
    private final FormReading reading;
    private final Attachments attachments;
    private final Clarifications clarifications;
    private final Duplicates duplicates;
    private final Pauses pauses;
    private final Queue queue;
    private final Timeline timeline;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final List<RequestPanel> panels;

    RequestPage(
            Requests requests,
            Visibility visibility,
            FormReading reading,
            Attachments attachments,
            Clarifications clarifications,
            Duplicates duplicates,
            Pauses pauses,
            Queue queue,
            Timeline timeline,
            Outbox outbox,
            AuditTrail audit,
            JdbcClient jdbc,
            List<RequestPanel> panels) {
        this.requests = requests;
        this.visibility = visibility;
        this.reading = reading;
        this.attachments = attachments;
        this.clarifications = clarifications;
        this.duplicates = duplicates;
        this.pauses = pauses;
        this.queue = queue;
        this.timeline = timeline;
        this.outbox = outbox;
        this.audit = audit;
        this.jdbc = jdbc;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(RequestPanel::order))
                .toList();
    }

    /** Puts everything into the page's model. */
    @Transactional
    public void show(Actor actor, UUID id, Model model) {
        RequestHeader request = requests.visibleTo(actor, id);
        model.addAttribute("request", request);
        model.addAttribute("reader", actor.role().name());
        model.addAttribute("may", May.of(actor, request));
        model.addAttribute("stages", Stage.of(request));
        model.addAttribute("age", queue.age(request, pauses.of(id)));
        model.addAttribute("sections", sections(actor, request));
        model.addAttribute("attachments", attachments.visibleTo(actor, request));
        model.addAttribute("thread", thread(actor, id));
        model.addAttribute("panels", panelsFor(actor, request));
        model.addAttribute("events", timeline.of(actor, id));
        boolean unit = actor.is(Role.COORDINATOR);
        model.addAttribute("lookalikes", unit ? duplicates.of(request) : List.of());
        model.addAttribute("mails", unit ? outbox.ofRequest(id) : List.of());
        model.addAttribute("original", original(request));
        model.addAttribute("reasons", List.of(ClosedReason.values()));
    }

    private List<Shown> sections(Actor actor, RequestHeader request) {
        boolean confidential = visibility.confidential(actor, request);
        boolean nameable = request.sponsorNameable() || Visibility.insider(actor, request);
        Tier tier = Visibility.insider(actor, request) ? Tier.OPEN : request.tier();
        FormData form = requests.form(request.id());
        if (tier != Tier.OPEN && confidential)
            audit.record(By.actor(actor), "request.restricted-read", request.id(), Map.of("name", request.name()));
        return reading.of(
                request.product(),
                form,
                Visibility.insider(actor, request) ? origins(request.id()) : Origins.NONE,
                field -> Disclosure.hidden(field, tier, nameable, confidential),
                actor.locale());
    }

    private Origins origins(UUID id) {
        return jdbc.sql("select origins from request where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(Origins::read)
                .orElse(Origins.NONE);
    }

    private List<Clarification> thread(Actor actor, UUID id) {
        return switch (actor.role()) {
            case SPONSOR, COORDINATOR -> clarifications.of(id);
            case CENTRE, HOSPITAL, ADMINISTRATOR -> List.of();
        };
    }

    private List<RequestPanel.Panel> panelsFor(Actor actor, RequestHeader request) {
        return panels.stream()
                .map(panel -> panel.panel(actor, request))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RequestHeader> original(RequestHeader request) {
        return Optional.ofNullable(request.duplicateOf()).flatMap(requests::find);
    }
}
