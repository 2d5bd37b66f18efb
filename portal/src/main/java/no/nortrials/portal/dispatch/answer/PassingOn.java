package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.dispatch.invitation.Invitations;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a department or an investigator, who gets a link of their own; who passes it on keeps seeing it. */
@Service
@Transactional
class PassingOn {
    private final Recipients recipients;
    private final Openness openness;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Clock clock;

    PassingOn(Recipients recipients, Openness openness, Invitations invitations, AuditTrail audit, Clock clock) {
        this.recipients = recipients;
        this.openness = openness;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    void passOn(Respondent respondent, UUID recipientId, Person to, String note) {
        Recipient recipient = recipients.locked(recipientId);
        if (!openness.open(recipient)) return;
        RequestHeader request = openness.request(recipient);
        if (recipient.state().waiting()) recipients.move(recipient, RecipientState.PASSED_ON, clock.instant());
        invitations.passOn(
                request, recipient, to, respondent.linkId(), respondent.person().name(), note);
        audit.record(
                respondent.by(),
                "dispatch.passed-on",
                request.id(),
                Map.of("trust", recipient.trustId().toString(), "to", to.name()));
    }
}
