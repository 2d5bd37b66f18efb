package no.nortrials.eligibility.exchange.fhir;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.place.Spelling;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what R4 can say exactly: read back without the extension it is the same question. */
final class CharacteristicWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CharacteristicWriter() {}

    /** The characteristic of a criterion without its negation; nothing when R4 cannot say it. */
    static Optional<ObjectNode> write(Criterion criterion) {
        return switch (criterion) {
            case Age age -> age(age);
            case SexCriterion sex -> sex(sex);
            case EventCriterion event -> event(event);
            case Group _ -> Optional.empty();
            case Anchored _ -> Optional.empty();
            case Residence _ -> Optional.empty();
            case VitalStatus _ -> Optional.empty();
            case InTrial _ -> Optional.empty();
            case FreeText _ -> Optional.empty();
        };
    }

    private static Optional<ObjectNode> age(Age age) {
        if (age.basis() != AgeBasis.COMPLETED || !age.at().equals(Moment.REFERENCE)) return Optional.empty();
        return QuantityWriter.age(begun(Kinds.AGE), age);
    }

    private static Optional<ObjectNode> sex(SexCriterion criterion) {
        if (criterion.oneOf().size() != 1) return Optional.empty();
        String code = Spelling.of(criterion.oneOf().iterator().next());
        return Optional.of(valued(begun(Kinds.SEX), Concept.exactly(Kinds.GENDER, code)));
    }

    private static Optional<ObjectNode> event(EventCriterion criterion) {
        EventQuery query = criterion.events();
        List<Concept> codes = query.concepts().include();
        boolean plain = criterion.times().equals(Times.ONCE)
                && query.pick() == Pick.EVERY
                && query.attributes().isEmpty()
                && query.concepts().exclude().isEmpty()
                && codes.size() == 1
                && codes.getFirst().descendants()
                && !Kinds.isReserved(codes.getFirst());
        if (!plain) return Optional.empty();
        return PeriodWriter.period(query.within())
                .flatMap(period -> event(query, codes.getFirst()).map(node -> dated(node, period)));
    }

    private static ObjectNode dated(ObjectNode node, ObjectNode period) {
        if (!period.isEmpty()) node.set("period", period);
        return node;
    }

    private static Optional<ObjectNode> event(EventQuery query, Concept code) {
        if (query.value().isEmpty())
            return query.domain().isEmpty()
                    ? Optional.of(begun(code).put("valueBoolean", true))
                    : query.domain().flatMap(Kinds::name).map(kind -> valued(begun(kind), code));
        return switch (query.value().get()) {
            case ValueFilter.Range range ->
                query.domain().equals(Optional.of(Domain.MEASUREMENT))
                        ? QuantityWriter.range(begun(code), range)
                        : Optional.empty();
            case ValueFilter.Coded(List<Concept> oneOf) ->
                query.domain().isEmpty()
                                && oneOf.size() == 1
                                && !oneOf.getFirst().descendants()
                        ? Optional.of(valued(begun(code), oneOf.getFirst()))
                        : Optional.empty();
            case ValueFilter.Not _ -> Optional.empty();
        };
    }

    private static ObjectNode begun(Concept code) {
        ObjectNode node = NODES.objectNode();
        coding(node.putObject("code"), code);
        return node;
    }

    private static ObjectNode valued(ObjectNode node, Concept value) {
        coding(node.putObject("valueCodeableConcept"), value);
        return node;
    }

    private static void coding(ObjectNode parent, Concept concept) {
        ObjectNode coding = parent.putArray("coding").addObject();
        if (!concept.system().isEmpty()) coding.put("system", concept.system());
        coding.put("code", concept.code());
        if (!concept.display().isBlank()) coding.put("display", concept.display());
    }
}
