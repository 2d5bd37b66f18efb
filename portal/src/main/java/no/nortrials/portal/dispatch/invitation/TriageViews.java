package no.nortrials.portal.dispatch.invitation;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.proposal.Proposal;
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

/** Puts the page of recipients together. */
@Service
@Transactional(readOnly = true)
class TriageViews {
    private final Requests requests;
    private final Directory directory;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Proposing proposing;
    private final AnswerRates rates;
    private final TriageRows rows;
    private final WorkingDays days;
    private final DispatchSettings settings;
    private final Clock clock;

    TriageViews(
            Requests requests,
            Directory directory,
            Recipients recipients,
            Rounds rounds,
            Proposing proposing,
            AnswerRates rates,
            TriageRows rows,
            WorkingDays days,
            DispatchSettings settings,
            Clock clock) {
        this.requests = requests;
        this.directory = directory;
        this.recipients = recipients;
        this.rounds = rounds;
        this.proposing = proposing;
        this.rates = rates;
        this.rows = rows;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** The page, with what was typed put over what is kept. */
    TriagePage page(Actor actor, UUID requestId, String words, @Nullable Selection typed) {
        return page(actor, requestId, words, typed, Set.of());
    }

    /** The page with these trusts ticked and no other; nothing of it is kept yet. */
    TriagePage suggesting(Actor actor, UUID requestId, Set<UUID> trusts) {
        return page(actor, requestId, "", null, trusts);
    }

    private TriagePage page(Actor actor, UUID requestId, String words, @Nullable Selection typed, Set<UUID> suggested) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Optional<Round> round = rounds.find(requestId);
        boolean asked = round.map(Round::sent).orElse(false);
        LocalDate internal = asked ? request.internalDeadline() : internal(request, typed);
        Map<UUID, Proposal> proposals = proposing.of(request);
        var choice = new TriageRows.Choice(
                kept(requestId),
                proposals,
                rates.in(request.therapyArea()),
                typed,
                suggested,
                round.isEmpty() && typed == null,
                asked ? instead(request, internal) : null);
        List<TriagePage.Row> all = directory.trusts().stream()
                .sorted(byName(actor.locale()))
                .map(trust -> rows.row(trust, actor.locale(), choice))
                .toList();
        return new TriagePage(
                request,
                round.map(Round::version).orElse(0),
                asked,
                internal,
                Deadlines.warnings(today(), internal, request.replyDeadline(), days, settings),
                best(all, proposals, row -> open(row) && row.against().isEmpty() && (row.chosen() || has(row))),
                best(all, proposals, row -> open(row) && !row.against().isEmpty()),
                all.stream()
                        .filter(row -> open(row) && row.against().isEmpty() && !row.chosen() && !has(row))
                        .filter(row -> named(row, words, actor.locale()))
                        .toList(),
                all.stream().filter(row -> !open(row)).toList());
    }

    private Map<UUID, Recipient> kept(UUID requestId) {
        return recipients.ofRequest(requestId).stream()
                .collect(Collectors.toMap(Recipient::trustId, Function.identity()));
    }

    private LocalDate internal(RequestHeader request, @Nullable Selection typed) {
        return Optional.ofNullable(typed)
                .flatMap(Selection::internalDeadline)
                .or(() -> Optional.ofNullable(request.internalDeadline()).filter(day -> !day.isBefore(today())))
                .orElseGet(() -> Deadlines.proposed(today(), request.replyDeadline(), days, settings, requests));
    }

    /** The common deadline cannot be used any more, so those asked now need one of their own. */
    private @Nullable LocalDate instead(RequestHeader request, @Nullable LocalDate internal) {
        boolean usable = Deadlines.blocking(today(), internal, request.replyDeadline(), days, settings)
                .isEmpty();
        return usable ? null : Deadlines.proposed(today(), request.replyDeadline(), days, settings, requests);
    }

    private LocalDate today() {
        return Oslo.today(clock);
    }

    private static List<TriagePage.Row> best(
            List<TriagePage.Row> rows, Map<UUID, Proposal> proposals, Predicate<TriagePage.Row> which) {
        return rows.stream()
                .filter(which)
                .sorted(Comparator.comparingInt(row -> -strength(proposals.get(row.trustId()))))
                .toList();
    }

    private static int strength(@Nullable Proposal proposal) {
        return proposal == null
                ? 0
                : proposal.reasons().size() - proposal.against().size();
    }

    private static boolean open(TriagePage.Row row) {
        return row.state() == RecipientState.PROPOSED;
    }

    private static boolean has(TriagePage.Row row) {
        return !row.reasons().isEmpty();
    }

    private static boolean named(TriagePage.Row row, String words, Locale locale) {
        return row.name().toLowerCase(locale).contains(words.toLowerCase(locale));
    }

    private static Comparator<Trust> byName(Locale locale) {
        return Comparator.comparing(trust -> trust.name(locale), Collator.getInstance(locale));
    }
}
