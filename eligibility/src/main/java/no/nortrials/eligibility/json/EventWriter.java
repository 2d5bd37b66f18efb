package no.nortrials.eligibility.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Spelling;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes which events are meant, when and how often. */
final class EventWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EventWriter() {}

    static ObjectNode events(EventQuery events) {
        ObjectNode node = NODES.objectNode();
        events.domain().ifPresent(domain -> node.put("domain", Spelling.of(domain)));
        if (!events.concepts().isAny()) node.set("concepts", concepts(events.concepts()));
        for (Attribute attribute : events.attributes())
            concepts(
                    node.withArray("attributes").addObject().put("name", attribute.name()), "oneOf", attribute.oneOf());
        windows(node, "within", events.within());
        if (events.pick() != Pick.EVERY) node.put("pick", Spelling.of(events.pick()));
        events.value().ifPresent(value -> node.set("value", value(value)));
        windows(node, "on", events.on());
        return node;
    }

    static void times(ObjectNode parent, Times times) {
        if (times.equals(Times.ONCE)) return;
        ObjectNode node = parent.putObject("times").put("min", times.min());
        times.max().ifPresent(max -> node.put("max", max));
        node.put("counting", Spelling.of(times.counting()));
    }

    static void moment(ObjectNode parent, String property, Moment moment) {
        switch (moment) {
            case Moment.ReferenceDate _ -> {}
            case Moment.OfEvent(String name) -> parent.putObject(property).put("event", name);
            case Moment.OnDate(LocalDate date) -> parent.putObject(property).put("date", date.toString());
        }
    }

    static String unit(ChronoUnit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode concepts(ConceptSet concepts) {
        ObjectNode node = NODES.objectNode();
        concepts(node, "include", concepts.include());
        if (!concepts.exclude().isEmpty()) concepts(node, "exclude", concepts.exclude());
        return node;
    }

    private static void concepts(ObjectNode parent, String property, List<Concept> concepts) {
        ArrayNode list = parent.putArray(property);
        for (Concept concept : concepts) {
            ObjectNode node = list.addObject();
            if (!concept.system().isEmpty()) node.put("system", concept.system());
            node.put("code", concept.code());
            if (concept.descendants()) node.put("descendants", true);
            if (!concept.display().isEmpty()) node.put("display", concept.display());
        }
    }

    private static void windows(ObjectNode parent, String property, List<Window> windows) {
        for (Window window : windows) {
            ObjectNode node = parent.withArray(property).addObject();
            moment(node, "around", window.around());
            window.from().ifPresent(from -> offset(node.putObject("from"), from));
            window.to().ifPresent(to -> offset(node.putObject("to"), to));
        }
    }

    private static void offset(ObjectNode node, Offset offset) {
        node.put("amount", offset.amount()).put("unit", unit(offset.unit()));
    }

    private static ObjectNode value(ValueFilter filter) {
        ObjectNode node = NODES.objectNode();
        switch (filter) {
            case ValueFilter.Range(Optional<Bound> min, Optional<Bound> max, Optional<String> unit) -> {
                node.put("type", "range");
                min.ifPresent(bound -> bound(node.putObject("min"), bound));
                max.ifPresent(bound -> bound(node.putObject("max"), bound));
                unit.ifPresent(of -> node.put("unit", of));
            }
            case ValueFilter.Not(BigDecimal number, Optional<String> unit) -> {
                node.put("type", "not").put("value", number);
                unit.ifPresent(of -> node.put("unit", of));
            }
            case ValueFilter.Coded(List<Concept> oneOf) -> concepts(node.put("type", "coded"), "oneOf", oneOf);
        }
        return node;
    }

    private static void bound(ObjectNode node, Bound bound) {
        node.put("value", bound.value());
        if (!bound.inclusive()) node.put("inclusive", false);
    }
}
