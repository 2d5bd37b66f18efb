package no.nortrials.eligibility.exchange.omop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Trees;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.sql.Dialect;

/** What OMOP does not hold. */
final class Missing {
    private Missing() {}

    static boolean isFrom(Criterion criterion) {
        return why(criterion).isPresent();
    }

    static List<OmopSql.LeftOut> from(EligibilityCriteria criteria) {
        List<OmopSql.LeftOut> all = new ArrayList<>();
        for (Criterion criterion : criteria.criteria())
            Trees.walk(
                    criterion,
                    node -> why(node)
                            .ifPresent(why ->
                                    all.add(new OmopSql.LeftOut(node.note().id(), why))));
        return all;
    }

    private static Optional<String> why(Criterion criterion) {
        return switch (criterion) {
            case FreeText _ -> Optional.of("is in words");
            case Residence _ -> Optional.of("OMOP does not hold the official codes of where people live");
            case InTrial _ -> Optional.of("OMOP does not hold who takes part in a trial");
            case EventCriterion event -> why(event.events());
            case Anchored anchored -> why(anchored.event());
            case Group _, Age _, SexCriterion _, VitalStatus _ -> Optional.empty();
        };
    }

    private static Optional<String> why(EventQuery query) {
        if (EventTable.of(query.domain()).isEmpty())
            return Optional.of("OMOP does not hold " + query.domain().get());
        return Stream.of(attributes(query), units(query), codes(query).flatMap(code -> unknown(code).stream()))
                .flatMap(all -> all)
                .findFirst();
    }

    private static Stream<String> attributes(EventQuery query) {
        return query.attributes().stream()
                .map(Attribute::name)
                .filter(name -> !EventTable.ATTRIBUTES.contains(name)
                        || EventTable.of(query.domain()).stream()
                                .noneMatch(table -> table.column(name).isPresent()))
                .map(name -> "OMOP does not hold the attribute `" + name + "` of such events");
    }

    private static Stream<String> units(EventQuery query) {
        return query.value().stream()
                .flatMap(filter -> switch (filter) {
                    case ValueFilter.Range range -> range.unit().stream();
                    case ValueFilter.Not not -> not.unit().stream();
                    case ValueFilter.Coded _ -> Stream.<String>of();
                })
                .filter(unit -> !Dialect.storable(unit))
                .map(unit -> "no database holds the unit `" + unit + "`");
    }

    private static Optional<String> unknown(Concept concept) {
        return Dialect.storable(concept.code())
                ? Vocabulary.unknown(concept)
                : Optional.of("no database holds the text `" + concept.code() + "`");
    }

    private static Stream<Concept> codes(EventQuery query) {
        Stream<Concept> own = Stream.concat(query.concepts().include().stream(), query.concepts().exclude().stream());
        Stream<Concept> others = query.attributes().stream().flatMap(attribute -> attribute.oneOf().stream());
        Stream<Concept> values = query.value().stream()
                .flatMap(filter ->
                        filter instanceof ValueFilter.Coded(List<Concept> oneOf) ? oneOf.stream() : Stream.of());
        return Stream.of(own, others, values).flatMap(all -> all);
    }
}
