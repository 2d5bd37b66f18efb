package no.nortrials.portal.country;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.request.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an expert reads and answers by a personal link. */
@Service
@Transactional
class PanelAnswers {
    private final MemberStore members;
    private final AssessmentStore assessments;
    private final Requests requests;
    private final LinkGuard guard;
    private final AuditTrail audit;
    private final Clock clock;

    PanelAnswers(
            MemberStore members,
            AssessmentStore assessments,
            Requests requests,
            LinkGuard guard,
            AuditTrail audit,
            Clock clock) {
        this.members = members;
        this.assessments = assessments;
        this.requests = requests;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A link that opens.
     *
     * @param disclosed what the expert may read of the request
     * @param mustAccept whether confidentiality is to be promised first
     */
    record Invitation(Member member, RequestHeader request, FormData disclosed, boolean mustAccept) {}

    /** Empty for a link that was guessed, revoked or has expired, that is another's, or whose answer has gone out. */
    @Transactional(readOnly = true)
    Optional<Invitation> find(String token) {
        return members.byToken(Secrets.hash(token))
                .filter(member ->
                        member.revokedAt() == null && member.expiresAt().isAfter(clock.instant()))
                .filter(member -> guard.opensFor(member.email(), null))
                .map(this::invitation)
                .filter(invitation -> open(invitation.request()));
    }

    private boolean open(RequestHeader request) {
        boolean under = request.status() != RequestStatus.CLOSED && request.status() != RequestStatus.SUMMARISED;
        return under
                && assessments.find(request.id()).filter(Assessment::approved).isEmpty();
    }

    private Invitation invitation(Member member) {
        RequestHeader request = requests.find(member.requestId()).orElseThrow();
        boolean mustAccept = request.tier() != Tier.OPEN && member.acceptedAt() == null;
        return new Invitation(member, request, requests.disclosed(request.id(), !mustAccept), mustAccept);
    }

    /** Notes the first time the page was read; reading restricted material is kept in the trail. */
    void opened(Invitation invitation) {
        members.opened(invitation.member(), clock.instant());
        if (invitation.request().tier() != Tier.OPEN && !invitation.mustAccept())
            audit.record(
                    By.link(invitation.member().name()),
                    "country.read",
                    invitation.request().id(),
                    Map.of());
    }

    void accept(Invitation invitation) {
        members.accepted(invitation.member(), clock.instant());
        audit.record(
                By.link(invitation.member().name()),
                "country.accepted",
                invitation.request().id(),
                Map.of());
    }

    /** What became of an attempt to save. */
    sealed interface Saved {
        record Kept(int version, Instant at) implements Saved {}

        /** Something is wrong with what was typed; it was kept as a draft where it could be. */
        record Wrong(Map<String, Problem> problems, int version) implements Saved {}

        /** The same link was used elsewhere meanwhile. */
        record Overtaken(Member now) implements Saved {}
    }

    Saved draft(Invitation invitation, FormData typed, int seen) {
        Member member = invitation.member();
        if (!members.save(member, seen, kept(typed), null)) return new Saved.Overtaken(member);
        return new Saved.Kept(seen + 1, clock.instant());
    }

    Saved submit(Invitation invitation, FormData typed, int seen) {
        Member member = invitation.member();
        Map<String, Problem> problems = FormCheck.all(PanelForm.FORM.fields().toList(), typed);
        if (!problems.isEmpty()) return new Saved.Wrong(problems, member.version());
        if (!members.save(member, seen, kept(typed), clock.instant())) return new Saved.Overtaken(member);
        audit.record(
                By.link(member.name()), "country.answered", invitation.request().id(), Map.of());
        return new Saved.Kept(seen + 1, clock.instant());
    }

    private static FormData kept(FormData typed) {
        return FormData.EMPTY.overlaid(typed, PanelForm.FORM.fields().toList());
    }
}
