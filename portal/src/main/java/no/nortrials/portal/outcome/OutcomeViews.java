package no.nortrials.portal.outcome;

import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a page shows. */
@Component
class OutcomeViews {
    private final OutcomeStore store;
    private final AskStore asks;
    private final Directory directory;
    private final Proposals proposals;

    OutcomeViews(OutcomeStore store, AskStore asks, Directory directory, Proposals proposals) {
        this.store = store;
        this.asks = asks;
        this.directory = directory;
        this.proposals = proposals;
    }

    OutcomeView of(Actor actor, RequestHeader request, Locale locale) {
        News news = store.ofRequest(request.id());
        Set<UUID> disputed = news.contradictions().stream()
                .flatMap(pair -> List.of(pair.earlier().id(), pair.later().id()).stream())
                .collect(Collectors.toSet());
        Map<UUID, String> names = trusts(locale);
        UUID current = news.current().map(OutcomeEvent::id).orElse(null);
        return new OutcomeView(
                request,
                news.events().stream()
                        .map(event -> new OutcomeView.Line(
                                event,
                                event.id().equals(current),
                                disputed.contains(event.id()),
                                OutcomeRights.mayWithdraw(actor, request, event),
                                reason(actor, event),
                                OutcomeRights.readsNote(actor, event) ? event.note() : null,
                                sites(event, names)))
                        .toList(),
                !disputed.isEmpty(),
                actor.is(Role.COORDINATOR) ? asks.ofRequest(request.id()) : List.of(),
                !OutcomeRights.sources(actor, request).isEmpty(),
                proposals.of(actor, request, locale));
    }

    private static @Nullable String reason(Actor actor, OutcomeEvent event) {
        return event.reason() == null || !OutcomeRights.readsNote(actor, event)
                ? null
                : event.reason().name();
    }

    private static List<String> sites(OutcomeEvent event, Map<UUID, String> names) {
        return names.entrySet().stream()
                .filter(trust -> event.sites().contains(trust.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All trusts by name in the reader's order. */
    Map<UUID, String> trusts(Locale locale) {
        var names = new LinkedHashMap<UUID, String>();
        Collator collator = Collator.getInstance(locale);
        directory.trusts().stream()
                .sorted((a, b) -> collator.compare(a.name(locale), b.name(locale)))
                .forEach((Trust trust) -> names.put(trust.id(), trust.name(locale)));
        return names;
    }
}
