package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Which events of a person are meant. Read in this order:
 *
 * <ol>
 *   <li>{@code domain}, {@code concepts}, {@code attributes} and {@code within} say which events are looked at;
 *   <li>{@code pick} keeps all of these or those of the first or latest day;
 *   <li>{@code value} and {@code on} say which of the events picked match.
 * </ol>
 *
 * So "the latest HbA1c of the last year is below 53" looks at the HbA1c of the last year, picks the latest day, and tests the
 * value; and "first diagnosed after 2020" picks the first ever and tests its day. Of several events on the picked day one that
 * matches is enough. With {@link Pick#EVERY} it makes no difference where a window stands, and {@code on} must be empty.
 *
 * @param domain the kind of event, or none for any
 * @param concepts the codes; {@link ConceptSet#ANY} only with a domain
 * @param attributes all of which the event has
 * @param within all of which hold the day of the event
 * @param pick which of these events count
 * @param value what the value must be, if anything
 * @param on all of which hold the day of a picked event
 */
public record EventQuery(
        Optional<Domain> domain,
        ConceptSet concepts,
        List<Attribute> attributes,
        List<Window> within,
        Pick pick,
        Optional<ValueFilter> value,
        List<Window> on) {
    /** @throws IllegalArgumentException when neither codes nor a domain are given, or {@code on} is given without a pick */
    public EventQuery {
        requireNonNull(domain, "domain is null");
        requireNonNull(concepts, "concepts is null");
        attributes = List.copyOf(attributes);
        within = List.copyOf(within);
        requireNonNull(pick, "pick is null");
        requireNonNull(value, "value is null");
        on = List.copyOf(on);
        if (domain.isEmpty() && concepts.include().isEmpty())
            throw new IllegalArgumentException("events are named by codes, by a domain or by both");
        if (pick == Pick.EVERY && !on.isEmpty())
            throw new IllegalArgumentException(
                    "without a pick a window belongs to `within`, but `on` was `" + on + "`");
    }

    /** Every event with one of these codes. */
    public static EventQuery of(Concept... codes) {
        return of(ConceptSet.of(codes));
    }

    /** Every event with one of these codes. */
    public static EventQuery of(ConceptSet codes) {
        return new EventQuery(Optional.empty(), codes, List.of(), List.of(), Pick.EVERY, Optional.empty(), List.of());
    }

    /** The same events of one kind only. */
    public EventQuery in(Domain kind) {
        return new EventQuery(Optional.of(kind), concepts, attributes, within, pick, value, on);
    }

    /** The same events with these attributes only. */
    public EventQuery having(Attribute... all) {
        return new EventQuery(domain, concepts, List.of(all), within, pick, value, on);
    }

    /** The same events in these windows only. */
    public EventQuery within(Window... all) {
        return new EventQuery(domain, concepts, attributes, List.of(all), pick, value, on);
    }

    /** Those of the first day, in these windows. */
    public EventQuery first(Window... days) {
        return new EventQuery(domain, concepts, attributes, within, Pick.FIRST, value, List.of(days));
    }

    /** Those of the latest day, in these windows. */
    public EventQuery latest(Window... days) {
        return new EventQuery(domain, concepts, attributes, within, Pick.LATEST, value, List.of(days));
    }

    /** The same events with such a value only. */
    public EventQuery valued(ValueFilter filter) {
        return new EventQuery(domain, concepts, attributes, within, pick, Optional.of(filter), on);
    }
}
