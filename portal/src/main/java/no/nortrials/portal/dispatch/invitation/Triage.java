package no.nortrials.portal.dispatch.invitation;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.proposal.Candidate;
import no.nortrials.portal.dispatch.proposal.Proposal;
import no.nortrials.portal.dispatch.proposal.Proposals;
import no.nortrials.portal.dispatch.proposal.Reason;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
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
    private final AnswerRates rates;
    private final WorkingDays days;
    private final DispatchSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Triage(
            Requests requests,
            Directory directory,
            Recipients recipients,
            Rounds rounds,
            People people,
            AnswerRates rates,
            WorkingDays days,
            DispatchSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.recipients = recipients;
        this.rounds = rounds;
        this.people = people;
        this.rates = rates;
        this.days = days;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The page, with what was typed put over what is kept. */
    @Transactional(readOnly = true)
    TriagePage page(Actor actor, UUID requestId, String words, @Nullable Selection typed) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Optional<Round> round = rounds.find(requestId);
        Map<UUID, Recipient> kept = recipients.ofRequest(requestId).stream()
                .collect(Collectors.toMap(Recipient::trustId, Function.identity()));
        Map<UUID, Proposal> proposals = proposals(request);
        Map<UUID, AnswerRates.Rate> past = rates.in(request.therapyArea());
        boolean untouched = round.isEmpty() && typed == null;
        List<TriagePage.Row> rows = directory.trusts().stream()
                .sorted(byName(actor.locale()))
                .map(trust -> row(
                        trust,
                        actor.locale(),
                        Optional.ofNullable(kept.get(trust.id())),
                        Optional.ofNullable(proposals.get(trust.id())),
                        typed,
                        untouched,
                        past.get(trust.id())))
                .toList();
        LocalDate internal = internal(request, round, typed);
        return new TriagePage(
                request,
                round.map(Round::version).orElse(0),
                internal,
                Deadlines.warnings(Oslo.today(clock), internal, request.replyDeadline(), days, settings),
                best(rows, proposals, row -> open(row) && row.against().isEmpty() && (row.chosen() || has(row))),
                best(rows, proposals, row -> open(row) && !row.against().isEmpty()),
                rows.stream()
                        .filter(row -> open(row) && row.against().isEmpty() && !row.chosen() && !has(row))
                        .filter(row ->
                                row.name().toLowerCase(actor.locale()).contains(words.toLowerCase(actor.locale())))
                        .toList(),
                rows.stream().filter(row -> !open(row)).toList());
    }

    /** Keeps a choice, unless somebody else changed it since; then tells what is there now. */
    Optional<Round> save(Actor actor, UUID requestId, Selection selection) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Round round = rounds.locked(requestId, actor.name(), clock.instant());
        if (round.version() != selection.version()) return Optional.of(round);
        Map<UUID, Proposal> proposals = proposals(request);
        LocalDate today = Oslo.today(clock);
        for (Trust trust : directory.trusts()) {
            Selection.Choice choice = selection.trusts().get(trust.id());
            if (choice == null) recipients.withdraw(requestId, trust.id());
            else
                recipients.propose(
                        requestId,
                        trust.id(),
                        reasons(Optional.ofNullable(proposals.get(trust.id())), actor),
                        written(trust.id(), choice, today),
                        choice.due().orElse(null));
        }
        rounds.changed(requestId, selection.internalDeadline().orElse(null), actor.name(), clock.instant());
        audit.record(
                AuditTrail.By.actor(actor),
                "dispatch.recipients-chosen",
                requestId,
                Map.of("count", Integer.toString(selection.trusts().size())));
        return Optional.empty();
    }

    private Map<UUID, Proposal> proposals(RequestHeader request) {
        return Proposals.of(RequestFacts.of(request, requests.form(request.id())), candidates()).stream()
                .collect(Collectors.toMap(Proposal::trustId, Function.identity()));
    }

    private List<Candidate> candidates() {
        Map<UUID, String> centres =
                directory.centres(Oslo.today(clock)).stream().collect(Collectors.toMap(Centre::id, Centre::code));
        var wishes = directory.interests().stream()
                .collect(Collectors.groupingBy(
                        interest -> interest.trustId(),
                        Collectors.mapping(
                                interest -> new Candidate.Wish(
                                        interest.therapyArea(),
                                        interest.phases(),
                                        interest.populations(),
                                        interest.products()),
                                Collectors.toList())));
        var networks = directory.networks().stream()
                .collect(Collectors.groupingBy(
                        member -> member.trustId(),
                        Collectors.mapping(
                                member -> new Candidate.Network(
                                        centres.getOrDefault(member.centreId(), "?"), member.therapyArea()),
                                Collectors.toList())));
        return directory.trusts().stream()
                .map(trust -> new Candidate(
                        trust.id(),
                        trust.regionCode(),
                        wishes.getOrDefault(trust.id(), List.of()),
                        networks.getOrDefault(trust.id(), List.of())))
                .toList();
    }

    private TriagePage.Row row(
            Trust trust,
            Locale locale,
            Optional<Recipient> kept,
            Optional<Proposal> proposal,
            @Nullable Selection typed,
            boolean untouched,
            AnswerRates.@Nullable Rate rate) {
        Optional<Selection.Choice> choice =
                Optional.ofNullable(typed).map(selection -> selection.trusts().get(trust.id()));
        boolean chosen = typed != null
                ? choice.isPresent()
                : kept.isPresent()
                        || (untouched && proposal.filter(p -> !p.nearMiss()).isPresent());
        return new TriagePage.Row(
                trust.id(),
                trust.name(locale),
                trust.regionCode(),
                kept.map(Recipient::reasons)
                        .orElseGet(() -> proposal.stream()
                                .flatMap(found -> found.reasons().stream())
                                .map(Reason::stored)
                                .toList()),
                proposal.stream()
                        .flatMap(found -> found.against().stream())
                        .map(Reason::stored)
                        .toList(),
                chosen,
                writable(trust.id(), kept, choice),
                choice.flatMap(Selection.Choice::due)
                        .or(() -> kept.map(Recipient::due))
                        .orElse(null),
                kept.map(Recipient::state).orElse(RecipientState.PROPOSED),
                rate);
    }

    private List<TriagePage.Writable> writable(
            UUID trustId, Optional<Recipient> kept, Optional<Selection.Choice> choice) {
        List<Person> chosen = kept.map(Recipient::people).orElse(List.of());
        return people.of(trustId, Oslo.today(clock)).stream()
                .map(person -> new TriagePage.Writable(
                        person,
                        choice.map(typed -> typed.emails().contains(person.email()))
                                .orElse(chosen.isEmpty() || chosen.contains(person))))
                .toList();
    }

    private List<Person> written(UUID trustId, Selection.Choice choice, LocalDate today) {
        return people.of(trustId, today).stream()
                .filter(person -> choice.emails().contains(person.email()))
                .toList();
    }

    private static List<Reason.Stored> reasons(Optional<Proposal> proposal, Actor actor) {
        return proposal.filter(found -> !found.nearMiss())
                .map(found -> found.reasons().stream().map(Reason::stored).toList())
                .orElseGet(() -> List.of(new Reason.AddedByHand(actor.name()).stored()));
    }

    private LocalDate internal(RequestHeader request, Optional<Round> round, @Nullable Selection typed) {
        if (typed != null && typed.internalDeadline().isPresent())
            return typed.internalDeadline().get();
        return round.map(Round::internalDeadline)
                .or(() ->
                        Optional.ofNullable(request.internalDeadline()).filter(day -> !day.isBefore(Oslo.today(clock))))
                .orElseGet(() -> Deadlines.proposed(Oslo.today(clock), request.replyDeadline(), days, settings));
    }

    private static List<TriagePage.Row> best(
            List<TriagePage.Row> rows,
            Map<UUID, Proposal> proposals,
            java.util.function.Predicate<TriagePage.Row> which) {
        var strength = new HashMap<UUID, Integer>();
        proposals.forEach((trust, proposal) -> strength.put(
                trust, proposal.reasons().size() - proposal.against().size()));
        return rows.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(row -> -strength.getOrDefault(row.trustId(), 0)))
                .toList();
    }

    private static boolean open(TriagePage.Row row) {
        return row.state() == RecipientState.PROPOSED;
    }

    private static boolean has(TriagePage.Row row) {
        return !row.reasons().isEmpty();
    }

    private static Comparator<Trust> byName(Locale locale) {
        return Comparator.comparing(trust -> trust.name(locale), Collator.getInstance(locale));
    }
}
