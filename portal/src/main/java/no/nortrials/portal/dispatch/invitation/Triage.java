package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.dispatch.proposal.Proposal;
import no.nortrials.portal.dispatch.proposal.Reason;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing who is asked. The rules propose, the coordinator decides; nothing leaves the portal here. */
@Service
@Transactional
class Triage {
    private final Requests requests;
    private final Directory directory;
    private final Recipients recipients;
    private final Rounds rounds;
    private final People people;
    private final Proposing proposing;
    private final AuditTrail audit;
    private final Clock clock;

    Triage(
            Requests requests,
            Directory directory,
            Recipients recipients,
            Rounds rounds,
            People people,
            Proposing proposing,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.recipients = recipients;
        this.rounds = rounds;
        this.people = people;
        this.proposing = proposing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a choice, unless somebody else changed it since; then tells what is there now. Once hospitals are asked their
     * common deadline is not changed here, since they would not be told.
     */
    Optional<Round> save(Actor actor, UUID requestId, Selection selection) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Round round = rounds.locked(requestId, actor.name(), clock.instant());
        if (round.version() != selection.version()) return Optional.of(round);
        Map<UUID, Proposal> proposals = proposing.of(request);
        for (Trust trust : directory.trusts())
            keep(
                    requestId,
                    trust.id(),
                    Optional.ofNullable(selection.trusts().get(trust.id())),
                    reasons(Optional.ofNullable(proposals.get(trust.id())), actor));
        if (!round.sent())
            requests.hospitalsDeadline(requestId, selection.internalDeadline().orElse(null));
        rounds.changed(requestId, actor.name(), clock.instant());
        audit.record(
                AuditTrail.By.actor(actor),
                "dispatch.recipients-chosen",
                requestId,
                Map.of("count", Integer.toString(selection.trusts().size())));
        return Optional.empty();
    }

    private void keep(UUID requestId, UUID trustId, Optional<Selection.Choice> choice, List<Reason.Stored> reasons) {
        choice.ifPresentOrElse(
                chosen -> recipients.propose(
                        requestId,
                        trustId,
                        reasons,
                        written(trustId, chosen),
                        chosen.due().orElse(null)),
                () -> recipients.withdraw(requestId, trustId));
    }

    private List<Person> written(UUID trustId, Selection.Choice choice) {
        LocalDate today = Oslo.today(clock);
        return people.of(trustId, today).stream()
                .filter(person -> choice.emails().contains(person.email()))
                .toList();
    }

    private static List<Reason.Stored> reasons(Optional<Proposal> proposal, Actor actor) {
        return proposal.filter(found -> !found.nearMiss())
                .map(found -> found.reasons().stream().map(Reason::stored).toList())
                .orElseGet(() -> List.of(new Reason.AddedByHand(actor.name()).stored()));
    }
}
