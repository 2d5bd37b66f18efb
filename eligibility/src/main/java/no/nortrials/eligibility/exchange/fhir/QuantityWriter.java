package no.nortrials.eligibility.exchange.fhir;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.ValueFilter;
import tools.jackson.databind.node.ObjectNode;

/** Writes ends of ranges: one as a Quantity with a comparator, two as a Range, whose ends belong to it. */
final class QuantityWriter {
    private static final String UCUM = "http://unitsofmeasure.org";

    /** One end: a number, whether it belongs to the range, and its unit. */
    private record End(BigDecimal value, boolean inclusive, Optional<String> unit) {}

    private QuantityWriter() {}

    static Optional<ObjectNode> range(ObjectNode node, ValueFilter.Range range) {
        return write(
                node,
                range.min().map(min -> end(min, range.unit())),
                range.max().map(max -> end(max, range.unit())));
    }

    private static End end(Bound bound, Optional<String> unit) {
        return new End(bound.value(), bound.inclusive(), unit);
    }

    static Optional<ObjectNode> age(ObjectNode node, Age age) {
        return write(node, age.min().map(QuantityWriter::end), age.max().map(QuantityWriter::end));
    }

    private static End end(AgeBound bound) {
        return new End(BigDecimal.valueOf(bound.amount()), bound.inclusive(), Optional.of(unit(bound.unit())));
    }

    private static String unit(ChronoUnit unit) {
        return switch (unit) {
            case YEARS -> "a";
            case MONTHS -> "mo";
            case WEEKS -> "wk";
            case DAYS -> "d";
            default -> throw new IllegalArgumentException("not a unit of age: `" + unit + "`");
        };
    }

    private static Optional<ObjectNode> write(ObjectNode node, Optional<End> low, Optional<End> high) {
        if (low.isPresent() && high.isPresent()) return both(node, low.get(), high.get());
        low.ifPresent(
                end -> quantity(node.putObject("valueQuantity"), end).put("comparator", end.inclusive() ? ">=" : ">"));
        high.ifPresent(
                end -> quantity(node.putObject("valueQuantity"), end).put("comparator", end.inclusive() ? "<=" : "<"));
        return Optional.of(node);
    }

    private static Optional<ObjectNode> both(ObjectNode node, End low, End high) {
        if (!low.inclusive() || !high.inclusive()) return Optional.empty();
        ObjectNode range = node.putObject("valueRange");
        quantity(range.putObject("low"), low);
        quantity(range.putObject("high"), high);
        return Optional.of(node);
    }

    private static ObjectNode quantity(ObjectNode node, End end) {
        node.put("value", end.value());
        end.unit().ifPresent(unit -> node.put("unit", unit).put("system", UCUM).put("code", unit));
        return node;
    }
}
