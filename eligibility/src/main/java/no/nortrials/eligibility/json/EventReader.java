package no.nortrials.eligibility.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.place.Place;

/** Reads which events are meant and how often. */
final class EventReader {
    private EventReader() {}

    static EventQuery events(Place place) {
        place.only("domain", "concepts", "attributes", "within", "pick", "value", "on");
        return place.guarded(here -> new EventQuery(
                here.optional("domain").map(domain -> domain.constant(Domain.class)),
                here.optional("concepts").map(EventReader::concepts).orElse(ConceptSet.ANY),
                here.list("attributes", EventReader::attribute),
                here.list("within", TimeReader::window),
                here.optional("pick").map(pick -> pick.constant(Pick.class)).orElse(Pick.EVERY),
                here.optional("value").map(EventReader::value),
                here.list("on", TimeReader::window)));
    }

    static Times times(Optional<Place> given) {
        return given.map(place -> {
                    place.only("min", "max", "counting");
                    Optional<Integer> max = place.optional("max").map(Place::whole);
                    return place.guarded(here -> new Times(
                            here.optional("min").map(Place::whole).orElse(max.isPresent() ? 0 : 1),
                            max.map(OptionalInt::of).orElse(OptionalInt.empty()),
                            here.optional("counting")
                                    .map(counting -> counting.constant(Times.Counting.class))
                                    .orElse(Times.Counting.EVENTS)));
                })
                .orElse(Times.ONCE);
    }

    private static ConceptSet concepts(Place place) {
        place.only("include", "exclude");
        return new ConceptSet(place.list("include", EventReader::concept), place.list("exclude", EventReader::concept));
    }

    private static Concept concept(Place place) {
        place.only("system", "code", "descendants", "display");
        return place.guarded(here -> new Concept(
                here.text("system", ""),
                here.required("code").text(),
                here.truth("descendants", false),
                here.text("display", "")));
    }

    private static Attribute attribute(Place place) {
        place.only("name", "oneOf");
        List<Concept> oneOf = place.required("oneOf").list(EventReader::concept);
        return place.guarded(here -> new Attribute(here.required("name").text(), oneOf));
    }

    private static ValueFilter value(Place place) {
        Place type = place.required("type");
        return switch (type.text()) {
            case "range" -> range(place.only("type", "min", "max", "unit"));
            case "not" -> not(place.only("type", "value", "unit"));
            case "coded" -> coded(place.only("type", "oneOf"));
            default -> throw type.malformed("one of [range, not, coded]");
        };
    }

    private static ValueFilter range(Place place) {
        Optional<Bound> min = place.optional("min").map(EventReader::bound);
        Optional<Bound> max = place.optional("max").map(EventReader::bound);
        return place.guarded(here -> new ValueFilter.Range(min, max, unit(here)));
    }

    private static ValueFilter not(Place place) {
        return place.guarded(here -> new ValueFilter.Not(number(here.required("value")), unit(here)));
    }

    private static ValueFilter coded(Place place) {
        List<Concept> oneOf = place.required("oneOf").list(EventReader::concept);
        return place.guarded(_ -> new ValueFilter.Coded(oneOf));
    }

    private static Bound bound(Place place) {
        place.only("value", "inclusive");
        return new Bound(number(place.required("value")), place.truth("inclusive", true));
    }

    /** A number, or a text with one for writers that cannot write exact numbers. */
    private static BigDecimal number(Place place) {
        if (place.node().isNumber()) return place.node().decimalValue();
        try {
            return new BigDecimal(place.text());
        } catch (NumberFormatException _) {
            throw place.malformed("a number");
        }
    }

    private static Optional<String> unit(Place place) {
        return place.optional("unit").map(Place::text);
    }
}
