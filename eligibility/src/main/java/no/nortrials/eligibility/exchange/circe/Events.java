package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.place.Malformed;
import no.nortrials.eligibility.place.Place;

/** Reads which events are meant. */
final class Events {
    /** The properties that ask for a code beside the event's own. */
    private static final Map<String, String> ATTRIBUTES = Map.of(
            "Unit", "unit",
            "Qualifier", "qualifier",
            "RouteConcept", "route",
            "ConditionStatus", "status",
            "Modifier", "modifier");

    private static final Set<String> READ = Set.of(
            "CodesetId",
            "First",
            "OccurrenceStartDate",
            "ValueAsNumber",
            "ValueAsConcept",
            "Age",
            "Gender",
            "CorrelatedCriteria");

    private final Table table;
    private final Place body;
    private final Work work;

    private Events(Table table, Place body, Work work) {
        this.table = table;
        this.body = body;
        this.work = work;
    }

    static Described read(Place criteria, Work work) {
        Table table = Table.of(criteria);
        return criteria.required(table.spelled()).guarded(body -> new Events(table, body, work).read());
    }

    private Described read() {
        Pick pick = Given.isTrue(body, "First") ? Pick.FIRST : Pick.EVERY;
        List<Attribute> attributes = attributes();
        if (pick == Pick.FIRST && !attributes.isEmpty())
            throw new Malformed(
                    body.where() + "/First",
                    "the first of all events and then its `" + attributes + "` cannot be said");
        var query = new EventQuery(
                Optional.of(table.domain()), concepts(), attributes, List.of(), pick, value(), List.of());
        var described = new Described(query, List.of());
        for (Window window :
                Given.in(body, "OccurrenceStartDate").map(Ranges::days).stream().toList())
            described = described.on(window);
        return described
                .provided(Given.in(body, "Age").map(age -> event -> Ranges.age(age, work.note(), event)))
                .provided(Given.in(body, "Gender").map(gender -> _ -> People.sex(gender, work.note())))
                .provided(Given.in(body, "CorrelatedCriteria").flatMap(this::correlated))
                .provided(words());
    }

    private ConceptSet concepts() {
        return Given.in(body, "CodesetId").map(work.sets()::of).orElse(ConceptSet.ANY);
    }

    private Optional<ValueFilter> value() {
        return Given.in(body, "ValueAsNumber")
                .map(range -> range.guarded(Ranges::value))
                .or(() -> Given.in(body, "ValueAsConcept")
                        .map(codes -> new ValueFilter.Coded(codes.list(OmopConcepts::read))));
    }

    private List<Attribute> attributes() {
        Map<String, String> asked = new LinkedHashMap<>(ATTRIBUTES);
        if (!Given.isTrue(body, table.type() + "Exclude")) asked.put(table.type(), "type");
        List<Attribute> attributes = new ArrayList<>();
        for (String property : new TreeSet<>(asked.keySet()))
            Given.in(body, property)
                    .ifPresent(codes -> attributes.add(
                            new Attribute(asked.getOrDefault(property, property), codes.list(OmopConcepts::read))));
        return attributes;
    }

    private Optional<Function<String, Criterion>> correlated(Place group) {
        var groups = new Groups(work);
        return groups.isEmpty(group) ? Optional.empty() : Optional.of(event -> groups.read(group, event, work.note()));
    }

    /** Whatever else is asked of the event: criteria do not know it. */
    private Optional<Function<String, Criterion>> words() {
        List<Place> unknown = new ArrayList<>();
        for (String property : new TreeSet<>(body.node().propertyNames()))
            if (!isRead(property)) Given.in(body, property).ifPresent(unknown::add);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(_ ->
                        Groups.all(unknown.stream().<Criterion>map(work::words).toList(), work.note()));
    }

    private boolean isRead(String property) {
        if (property.equals("ValueAsConcept"))
            return Given.in(body, "ValueAsNumber").isEmpty();
        if (property.equals(table.type())) return !Given.isTrue(body, table.type() + "Exclude");
        return READ.contains(property) || ATTRIBUTES.containsKey(property);
    }
}
