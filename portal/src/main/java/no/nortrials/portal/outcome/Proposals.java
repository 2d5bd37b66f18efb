package no.nortrials.portal.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.trial.RegisteredTrial;
import no.nortrials.portal.trial.RegisteredTrials;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What public registers suggest became of a request. Only the unit sees it, and takes it over or not. */
@Service
@Transactional
class Proposals {
    private static final Duration SOON = Duration.ofDays(7);

    private final RegisteredTrials trials;
    private final Requests requests;
    private final JdbcOutcomes outcomes;
    private final Dismissals dismissals;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    Proposals(
            RegisteredTrials trials,
            Requests requests,
            JdbcOutcomes outcomes,
            Dismissals dismissals,
            Directory directory,
            AuditTrail audit,
            Clock clock) {
        this.trials = trials;
        this.requests = requests;
        this.outcomes = outcomes;
        this.dismissals = dismissals;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those not yet taken over or put aside; none once it is known that the study came to Norway. */
    @Transactional(readOnly = true)
    public List<Proposal> of(Actor actor, RequestHeader request, Locale locale) {
        return actor.is(Role.COORDINATOR) ? of(request, locale) : List.of();
    }

    List<Proposal> of(RequestHeader request, Locale locale) {
        if (!OutcomeRights.applies(request) || isAllocated(request.id())) return List.of();
        List<String> numbers = Stream.of(request.nctNumber(), request.euCtNumber())
                .filter(Objects::nonNull)
                .toList();
        List<RegisteredTrial> named = trials.named(numbers);
        if (named.isEmpty()) return List.of();
        Set<UUID> aside = dismissals.of(request.id());
        return named.stream()
                .filter(trial -> !aside.contains(trial.id()))
                .map(trial -> proposal(trial, locale))
                .toList();
    }

    private boolean isAllocated(UUID request) {
        return outcomes.ofRequest(request).stream()
                .anyMatch(event -> !event.withdrawn() && event.kind() == OutcomeKind.ALLOCATED);
    }

    private Proposal proposal(RegisteredTrial trial, Locale locale) {
        Map<UUID, String> sites = directory.trusts().stream()
                .filter(trust -> trial.trusts().contains(trust.organisationNumber()))
                .collect(Collectors.toMap(Trust::id, trust -> trust.name(locale)));
        LocalDate told =
                trial.start().filter(start -> !start.isAfter(Oslo.today(clock))).orElse(trial.retrieved());
        LocalDate day = told.isAfter(Oslo.today(clock)) ? Oslo.today(clock) : told;
        return new Proposal(
                trial.id(),
                trial.title(),
                trial.registryId(),
                trial.source(),
                trial.retrieved(),
                day,
                sites.keySet(),
                sites.values().stream().sorted().toList());
    }

    /** Records the proposal as news whose source is the register. */
    public void accept(Actor actor, RequestHeader request, UUID trial, Locale locale) {
        Proposal proposal = find(actor, request, trial, locale);
        outcomes.record(
                new NewOutcome(
                        request.id(),
                        OutcomeKind.ALLOCATED,
                        proposal.occurredOn(),
                        OutcomeSource.REGISTRY,
                        null,
                        proposal.registryId(),
                        proposal.sites()),
                By.actor(actor));
    }

    public void dismiss(Actor actor, RequestHeader request, UUID trial, Locale locale) {
        Proposal proposal = find(actor, request, trial, locale);
        dismissals.add(request.id(), trial, actor.name());
        audit.record(By.actor(actor), "outcome.dismissed", request.id(), Map.of("trial", proposal.registryId()));
    }

    public void restore(RequestHeader request, UUID trial) {
        dismissals.remove(request.id(), trial);
    }

    private Proposal find(Actor actor, RequestHeader request, UUID trial, Locale locale) {
        return of(actor, request, locale).stream()
                .filter(each -> each.trial().equals(trial))
                .findFirst()
                .orElseThrow(() -> new NotFound("no proposal `" + trial + "`"));
    }

    /** Puts the requests whose outcome a trial suggests on the unit's list, where nothing else is to be done with them. */
    public void remind(UUID trial) {
        suggestedBy(trial).stream()
                .filter(request -> request.nextAction() == null)
                .forEach(request -> requests.next(
                        request.id(), NextAction.ASK_OUTCOME, clock.instant().plus(SOON)));
    }

    private List<RequestHeader> suggestedBy(UUID trial) {
        return requests.ofTrial(trials.numbers(trial)).stream()
                .filter(request -> of(request, Locale.ENGLISH).stream()
                        .anyMatch(each -> each.trial().equals(trial)))
                .toList();
    }
}
