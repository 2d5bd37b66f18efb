package no.nortrials.eligibility.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;

/** Events, values and windows in words. */
final class EventPhrases {
    private final Words words;

    EventPhrases(Words words) {
        this.words = words;
    }

    String events(EventQuery events, Times times) {
        String often = times.equals(Times.ONCE) ? "" : words.times(times);
        return words.events(often, which(events), when(events));
    }

    String events(EventQuery events) {
        return words.events("", which(events), when(events));
    }

    private String which(EventQuery events) {
        String kind = events.domain().map(words::domain).orElse(words.anyKind());
        String codes = codes(events.concepts());
        String attributes = events.attributes().stream().map(this::attribute).collect(Collectors.joining());
        String value = events.value().map(filter -> words.valued(value(filter))).orElse("");
        return words.picked(events.pick(), kind) + (codes.isEmpty() ? "" : " " + codes) + attributes + value;
    }

    private String when(EventQuery events) {
        return events.within().stream().map(this::window).collect(Collectors.joining())
                + events.on().stream()
                        .map(each -> words.pickedDay(window(each)))
                        .collect(Collectors.joining());
    }

    private String codes(ConceptSet concepts) {
        String but = concepts.exclude().isEmpty() ? "" : words.but(codes(concepts.exclude()));
        return codes(concepts.include()) + but;
    }

    private String codes(List<Concept> concepts) {
        return words.or(concepts.stream().map(this::code).toList());
    }

    private String code(Concept concept) {
        String code = concept.descendants() ? words.withBelow(concept.code()) : concept.code();
        return concept.display().isEmpty() ? code : concept.display() + " [" + code + "]";
    }

    private String attribute(Attribute attribute) {
        return words.having(attribute.name(), codes(attribute.oneOf()));
    }

    private String value(ValueFilter filter) {
        return switch (filter) {
            case ValueFilter.Range(Optional<Bound> min, Optional<Bound> max, Optional<String> unit) ->
                range(min, max, unit.map(code -> " " + code).orElse(""));
            case ValueFilter.Not not ->
                words.otherThan(words.number(not.value())
                        + not.unit().map(code -> " " + code).orElse(""));
            case ValueFilter.Coded(List<Concept> oneOf) -> codes(oneOf);
        };
    }

    private String range(Optional<Bound> min, Optional<Bound> max, String unit) {
        if (min.isPresent()
                && max.isPresent()
                && min.get().inclusive()
                && max.get().inclusive())
            return min.equals(max)
                    ? words.exactly(words.number(min.get().value()) + unit)
                    : words.between(
                            words.number(min.get().value()),
                            words.number(max.get().value()) + unit);
        String lower = min.map(bound -> lower(bound, unit)).orElse("");
        String upper = max.map(bound -> upper(bound, unit)).orElse("");
        return lower.isEmpty() || upper.isEmpty() ? lower + upper : lower + ", " + upper;
    }

    private String lower(Bound bound, String unit) {
        String number = words.number(bound.value()) + unit;
        return bound.inclusive() ? words.atLeast(number) : words.moreThan(number);
    }

    private String upper(Bound bound, String unit) {
        String number = words.number(bound.value()) + unit;
        return bound.inclusive() ? words.atMost(number) : words.lessThan(number);
    }

    private String window(Window window) {
        return words.window(
                named(window.around()),
                window.from().map(this::distance).orElse(""),
                window.to().map(this::distance).orElse(""));
    }

    private String named(Moment moment) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> "";
            case Moment.OnDate(LocalDate date) -> words.date(date);
            case Moment.OfEvent(String name) -> words.quoted(name);
        };
    }

    private String distance(Offset offset) {
        if (offset.amount() == 0) return words.sameDay();
        String length = words.length(Math.abs(offset.amount()), offset.unit());
        return offset.amount() < 0 ? words.before(length) : words.after(length);
    }

    /** The day at which something is asked, as the end of a phrase. */
    String at(Moment moment) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> words.onReference();
            case Moment.OnDate(LocalDate date) -> words.onDate(date);
            case Moment.OfEvent(String name) -> words.onEvent(name);
        };
    }
}
