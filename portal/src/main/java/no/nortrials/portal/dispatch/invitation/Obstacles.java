package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds everything that keeps a question from going out; all of it at once, so that it can be mended at once. */
@Component
class Obstacles {
    private final People people;
    private final WorkingDays days;
    private final DispatchSettings settings;
    private final Clock clock;

    Obstacles(People people, WorkingDays days, DispatchSettings settings, Clock clock) {
        this.people = people;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those of a dispatch by somebody who saw this choice; one without trusts stands for what is kept. */
    List<Wrong> of(RequestHeader request, Round round, List<Recipient> all, Selection seen) {
        List<Recipient> chosen = all.stream()
                .filter(each -> each.state() == RecipientState.PROPOSED)
                .toList();
        var found = new ArrayList<>(of(request, round));
        if (round.version() != seen.version()) found.add(changed(round, all, seen));
        found.addAll(noLonger(all, seen));
        if (chosen.isEmpty() && found.isEmpty()) found.add(new Wrong.NobodyChosen());
        chosen.stream()
                .filter(each -> people.of(each, Oslo.today(clock)).isEmpty())
                .map(each -> new Wrong.NobodyToWriteTo(each.trustId()))
                .forEach(found::add);
        found.addAll(deadlines(request, chosen));
        return found;
    }

    /** Those that concern the request as a whole. */
    List<Wrong> of(RequestHeader request, Round round) {
        var found = new ArrayList<Wrong>();
        if (request.draft() || request.status() == RequestStatus.CLOSED) found.add(new Wrong.NotOpen(request.status()));
        if (round.closed()) found.add(new Wrong.NoMoreAnswers());
        return found;
    }

    List<Wrong> deadline(RequestHeader request, @Nullable LocalDate day, @Nullable UUID trust) {
        return Deadlines.blocking(Oslo.today(clock), day, request.replyDeadline(), days, settings).stream()
                .<Wrong>map(why -> new Wrong.UnusableDeadline(why, day, trust))
                .toList();
    }

    private static Wrong changed(Round round, List<Recipient> all, Selection seen) {
        boolean known = !seen.trusts().isEmpty();
        Map<UUID, Recipient> kept = byTrust(all);
        List<UUID> added = all.stream()
                .filter(each -> known && each.state() == RecipientState.PROPOSED)
                .map(Recipient::trustId)
                .filter(trust -> !seen.trusts().containsKey(trust))
                .toList();
        List<UUID> removed = seen.trusts().keySet().stream()
                .filter(trust -> !kept.containsKey(trust))
                .toList();
        return new Wrong.ChangedMeanwhile(round.changedBy(), round.changedAt(), added, removed);
    }

    private static List<Wrong> noLonger(List<Recipient> all, Selection seen) {
        return all.stream()
                .filter(each -> seen.trusts().containsKey(each.trustId()))
                .filter(each -> each.state() != RecipientState.PROPOSED)
                .<Wrong>map(each -> new Wrong.NoLongerToChoose(each.trustId(), each.state()))
                .toList();
    }

    private List<Wrong> deadlines(RequestHeader request, List<Recipient> chosen) {
        Stream<Wrong> own = chosen.stream()
                .filter(each -> each.due() != null)
                .flatMap(each -> deadline(request, each.due(), each.trustId()).stream());
        Stream<Wrong> common = chosen.stream().allMatch(each -> each.due() != null)
                ? Stream.empty()
                : deadline(request, request.internalDeadline(), null).stream();
        return Stream.concat(common, own).toList();
    }

    private static Map<UUID, Recipient> byTrust(List<Recipient> all) {
        return all.stream().collect(Collectors.toMap(Recipient::trustId, Function.identity()));
    }
}
