package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.dispatch.proposal.Proposal;
import no.nortrials.portal.dispatch.proposal.Reason;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trusts on the page of recipients: what was typed lies over what is kept, and that over what the rules propose. */
@Component
class TriageRows {
    private final People people;
    private final Clock clock;

    TriageRows(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * What is known of the choice.
     *
     * @param typed what was typed and is not kept, or null
     * @param suggested trusts that were chosen elsewhere and are to be looked at here; empty when none were
     * @param untouched whether nobody has chosen yet, so that the proposed count as chosen
     * @param usualDue a deadline of its own for those asked after the common one has passed, or null
     */
    record Choice(
            Map<UUID, Recipient> kept,
            Map<UUID, Proposal> proposals,
            Map<UUID, AnswerRates.Rate> rates,
            @Nullable Selection typed,
            Set<UUID> suggested,
            boolean untouched,
            @Nullable LocalDate usualDue) {

        Optional<Recipient> kept(Trust trust) {
            return Optional.ofNullable(kept.get(trust.id()));
        }

        Optional<Proposal> proposal(Trust trust) {
            return Optional.ofNullable(proposals.get(trust.id()));
        }

        Optional<Selection.Choice> typed(Trust trust) {
            return Optional.ofNullable(typed)
                    .map(selection -> selection.trusts().get(trust.id()));
        }

        boolean chosen(Trust trust) {
            if (typed != null) return typed(trust).isPresent();
            if (!suggested.isEmpty()) return suggested.contains(trust.id());
            return kept(trust).isPresent()
                    || (untouched
                            && proposal(trust)
                                    .filter(found -> !found.nearMiss())
                                    .isPresent());
        }
    }

    TriagePage.Row row(Trust trust, Locale locale, Choice choice) {
        return new TriagePage.Row(
                trust.id(),
                trust.name(locale),
                trust.regionCode(),
                choice.kept(trust)
                        .map(Recipient::reasons)
                        .orElseGet(() ->
                                stored(choice.proposal(trust).stream().flatMap(found -> found.reasons().stream()))),
                stored(choice.proposal(trust).stream().flatMap(found -> found.against().stream())),
                choice.chosen(trust),
                writable(trust, choice),
                choice.typed(trust)
                        .flatMap(Selection.Choice::due)
                        .or(() -> choice.kept(trust).map(Recipient::due))
                        .orElse(choice.usualDue()),
                choice.kept(trust).map(Recipient::state).orElse(RecipientState.PROPOSED),
                choice.rates().get(trust.id()));
    }

    private static List<Reason.Stored> stored(Stream<Reason> reasons) {
        return reasons.map(Reason::stored).toList();
    }

    private List<TriagePage.Writable> writable(Trust trust, Choice choice) {
        List<Person> chosen = choice.kept(trust).map(Recipient::people).orElse(List.of());
        return people.of(trust.id(), Oslo.today(clock)).stream()
                .map(person -> new TriagePage.Writable(
                        person,
                        choice.typed(trust)
                                .map(typed -> typed.emails().contains(person.email()))
                                .orElse(chosen.isEmpty() || chosen.contains(person))))
                .toList();
    }
}
