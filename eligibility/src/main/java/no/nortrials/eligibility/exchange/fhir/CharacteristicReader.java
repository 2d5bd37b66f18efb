package no.nortrials.eligibility.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads one characteristic. */
final class CharacteristicReader {
    private static final Set<String> READ = Set.of(
            "id",
            "linkId",
            "extension",
            "description",
            "code",
            "exclude",
            "period",
            "timing",
            "valueCodeableConcept",
            "valueBoolean",
            "valueQuantity",
            "valueRange",
            "valueReference");

    private final Place place;
    private final Note note;
    private final GroupReader groups;

    CharacteristicReader(Place place, Note note, GroupReader groups) {
        this.place = place;
        this.note = note;
        this.groups = groups;
    }

    Criterion read() {
        GroupReader.refuseModifiers(place);
        List<Place> unknown = new ArrayList<>(Timing.unknown(place));
        for (String property : new TreeSet<>(place.node().propertyNames()))
            if (!READ.contains(property)) unknown.add(place.required(property));
        Criterion known = known(note);
        if (!(known instanceof EventCriterion)) place.optional("period").ifPresent(unknown::add);
        if (known instanceof FreeText || unknown.isEmpty()) return known;
        List<Criterion> all = new ArrayList<>(List.of(known.with(groups.note())));
        for (Place each : unknown)
            all.add(words(each, groups.note(), each.text("text", each.node().toString())));
        return new Group(note, false, new Quantifier.All(), all);
    }

    private Criterion known(Note own) {
        return place.optional("valueQuantity")
                .map(value -> measured(own, value, Quantities.quantity(value)))
                .or(() -> place.optional("valueRange").map(value -> measured(own, value, Quantities.range(value))))
                .or(() -> place.optional("valueCodeableConcept").map(value -> coded(own, value)))
                .or(() -> place.optional("valueBoolean").map(_ -> stated(own)))
                .or(() -> place.optional("valueReference").map(value -> referred(own, value)))
                .orElseGet(() -> inWords(own));
    }

    private Criterion measured(Note own, Place value, Quantities ends) {
        List<Concept> codes = codes();
        if (codes.isEmpty()) return inWords(own);
        if (Kinds.isAge(codes)) return ends.age(value, own);
        return event(own, Optional.of(Domain.MEASUREMENT), codes, Optional.of(ends.filter(value)));
    }

    private Criterion coded(Note own, Place value) {
        List<Concept> codes = codes();
        List<Concept> values = Codings.exactly(value);
        if (codes.isEmpty() || values.isEmpty()) return inWords(own);
        if (Kinds.isSex(codes)) {
            Sex sex = Kinds.sex(values).orElseThrow(() -> value.malformed("one of [female, male, other, unknown]"));
            return new SexCriterion(own, false, Set.of(sex));
        }
        Optional<Domain> kind = Kinds.domain(codes);
        return kind.isPresent()
                ? event(own, kind, Codings.under(value), Optional.empty())
                : event(own, Optional.empty(), codes, Optional.of(new ValueFilter.Coded(values)));
    }

    private Criterion stated(Note own) {
        List<Concept> codes = codes();
        if (codes.isEmpty()) return inWords(own);
        Criterion event = event(own, Optional.empty(), codes, Optional.empty());
        return place.truth("valueBoolean", true) ? event : event.not();
    }

    private Criterion referred(Note own, Place reference) {
        return groups.groups()
                .of(reference)
                .map(groups::inner)
                .map(inner -> inner.with(own.labelled(inner.note().label())))
                .orElseGet(() -> inWords(own));
    }

    private EventCriterion event(Note own, Optional<Domain> domain, List<Concept> codes, Optional<ValueFilter> value) {
        Window[] period = place.optional("period").map(Periods::read).stream().toArray(Window[]::new);
        EventQuery query = EventQuery.of(new ConceptSet(codes, List.of())).within(period);
        EventQuery kind = domain.map(query::in).orElse(query);
        return EventCriterion.any(own, value.map(kind::valued).orElse(kind));
    }

    private List<Concept> codes() {
        return Codings.under(place.required("code"));
    }

    /** A characteristic without codes: the words of its value say more than its description. */
    private FreeText inWords(Note own) {
        String text = place.optional("valueCodeableConcept")
                .map(Codings::words)
                .or(() -> place.optional("description").map(Place::text))
                .or(() -> place.optional("code").map(Codings::words))
                .filter(words -> !words.isBlank())
                .orElseGet(() -> place.node().toString());
        return words(place, own, text);
    }

    private FreeText words(Place where, Note own, String text) {
        groups.drop(where, "cannot be computed here and is kept in words: `" + text + "`");
        return new FreeText(own, false, text);
    }
}
