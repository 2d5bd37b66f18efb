package no.nortrials.portal.country;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Expert;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked about a country, and the asking. */
@Service
@Transactional
class Panels {
    private final Directory directory;
    private final MemberStore members;
    private final AssessmentStore assessments;
    private final Requests requests;
    private final Outbox outbox;
    private final PanelMail mail;
    private final AuditTrail audit;
    private final WorkingDays workingDays;
    private final CountryProperties properties;
    private final Clock clock;

    Panels(
            Directory directory,
            MemberStore members,
            AssessmentStore assessments,
            Requests requests,
            Outbox outbox,
            PanelMail mail,
            AuditTrail audit,
            WorkingDays workingDays,
            CountryProperties properties,
            Clock clock) {
        this.directory = directory;
        this.members = members;
        this.assessments = assessments;
        this.requests = requests;
        this.outbox = outbox;
        this.mail = mail;
        this.audit = audit;
        this.workingDays = workingDays;
        this.properties = properties;
        this.clock = clock;
    }

    /** Experts not yet asked, those whose area fits first. */
    @Transactional(readOnly = true)
    List<Candidate> candidates(RequestHeader request) {
        Set<UUID> asked =
                members.ofRequest(request.id()).stream().map(Member::expertId).collect(Collectors.toUnmodifiableSet());
        return directory.experts().stream()
                .filter(expert -> !asked.contains(expert.id()))
                .map(expert -> new Candidate(expert, fits(expert, request)))
                .sorted(Comparator.comparing(Candidate::fits)
                        .reversed()
                        .thenComparing(candidate -> candidate.expert().name()))
                .toList();
    }

    private static boolean fits(Expert expert, RequestHeader request) {
        String area = request.therapyArea();
        return area != null && expert.therapyAreas().contains(area);
    }

    /** The usual number of working days, but before the sponsor's deadline where that leaves any time. */
    LocalDate usualDue(RequestHeader request) {
        LocalDate today = Oslo.today(clock);
        LocalDate usual = workingDays.plus(today, properties.workingDays());
        LocalDate deadline = request.internalDeadline();
        return deadline != null && deadline.isBefore(usual) && deadline.isAfter(today) ? deadline : usual;
    }

    /** Asks each expert once; asking again those already asked does nothing. How many were asked. */
    int ask(RequestHeader request, Set<UUID> experts, LocalDate due, By by) {
        if (assessments.find(request.id()).filter(Assessment::approved).isPresent())
            throw new Conflict("the answer to `" + request.name() + "` is approved");
        assessments.open(request.id(), clock.instant(), by);
        int asked = 0;
        for (Expert expert : directory.experts())
            if (experts.contains(expert.id()) && ask(request, expert, due)) asked++;
        if (asked > 0) goOn(request, asked, due, by);
        return asked;
    }

    private boolean ask(RequestHeader request, Expert expert, LocalDate due) {
        String secret = Secrets.fresh();
        Instant expires = workingDays.endOf(due.plusDays(properties.linkDays()));
        var added = members.add(request.id(), expert.id(), Secrets.hash(secret), due, clock.instant(), expires);
        added.ifPresent(id -> outbox.queue(
                mail.toExpert("invitation", id, expert.name(), expert.email(), expert.locale(), request, due, secret)));
        return added.isPresent();
    }

    private void goOn(RequestHeader request, int asked, LocalDate due, By by) {
        if (request.status() == RequestStatus.RECEIVED) requests.move(request.id(), RequestStatus.TRIAGED, by);
        requests.next(request.id(), NextAction.SYNTHESISE, workingDays.endOf(due));
        audit.record(
                by, "country.asked", request.id(), Map.of("count", Integer.toString(asked), "due", due.toString()));
    }

    void revoke(RequestHeader request, UUID member, By by) {
        Member found = members.ofRequest(request.id()).stream()
                .filter(candidate -> candidate.id().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotFound("no panel member `" + member + "`"));
        if (!members.revoke(request.id(), member, clock.instant())) return;
        outbox.cancel("country.invitation:" + member);
        audit.record(by, "country.revoked", request.id(), Map.of("expert", found.name()));
    }

    /** Reminds one silent expert whose day is near; false when there is none. */
    boolean remindOne() {
        LocalDate today = Oslo.today(clock);
        var near = members.takeToRemind(workingDays.plus(today, properties.reminderDays()), today);
        near.ifPresent(this::remind);
        return near.isPresent();
    }

    private void remind(Member member) {
        String secret = Secrets.fresh();
        RequestHeader request = requests.find(member.requestId()).orElseThrow();
        members.reminded(member, Secrets.hash(secret), clock.instant());
        outbox.queue(mail.toExpert(
                "reminder",
                member.id(),
                member.name(),
                member.email(),
                Languages.of(member.language()),
                request,
                member.due(),
                secret));
    }
}
