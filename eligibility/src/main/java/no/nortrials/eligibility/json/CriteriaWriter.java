package no.nortrials.eligibility.json;

import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.InTrial;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Quantifier;
import no.nortrials.eligibility.Residence;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.SexCriterion;
import no.nortrials.eligibility.VitalStatus;
import no.nortrials.eligibility.place.Spelling;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes criteria. What is empty or as usual is not written. */
final class CriteriaWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CriteriaWriter() {}

    static ObjectNode write(EligibilityCriteria criteria) {
        ObjectNode root = NODES.objectNode();
        root.put("schemaVersion", CriteriaJson.VERSION);
        if (!criteria.title().isEmpty()) root.put("title", criteria.title());
        ArrayNode list = root.putArray("criteria");
        for (Criterion criterion : criteria.criteria()) list.add(write(criterion));
        return root;
    }

    static ObjectNode write(Criterion criterion) {
        return switch (criterion) {
            case Group group -> group(group, begun("group", group));
            case EventCriterion event -> event(event, begun("event", event));
            case Anchored anchored -> anchored(anchored, begun("anchored", anchored));
            case Age age -> age(age, begun("age", age));
            case SexCriterion sex -> {
                ObjectNode node = begun("sex", sex);
                ArrayNode oneOf = node.putArray("oneOf");
                sex.oneOf().forEach(each -> oneOf.add(Spelling.of(each)));
                yield node;
            }
            case Residence residence -> {
                ObjectNode node = begun("residence", residence);
                ArrayNode areas = node.putArray("areas");
                residence.areas().forEach(areas::add);
                yield node;
            }
            case VitalStatus alive -> {
                ObjectNode node = begun("alive", alive);
                EventWriter.moment(node, "at", alive.at());
                yield node;
            }
            case InTrial trial -> begun("inTrial", trial);
            case FreeText text -> begun("text", text).put("text", text.text());
        };
    }

    private static ObjectNode begun(String type, Criterion criterion) {
        Note note = criterion.note();
        ObjectNode node = NODES.objectNode().put("type", type).put("id", note.id());
        if (!note.label().isEmpty()) node.put("label", note.label());
        if (note.role() != Role.PART) node.put("role", Spelling.of(note.role()));
        if (!note.source().isEmpty()) node.put("source", note.source());
        if (criterion.negated()) node.put("negated", true);
        return node;
    }

    private static ObjectNode group(Group group, ObjectNode node) {
        switch (group.rule()) {
            case Quantifier.All _ -> node.put("rule", "all");
            case Quantifier.Any _ -> node.put("rule", "any");
            case Quantifier.AtLeast(int count) -> node.putObject("rule").put("atLeast", count);
            case Quantifier.AtMost(int count) -> node.putObject("rule").put("atMost", count);
        }
        ArrayNode members = node.putArray("members");
        for (Criterion member : group.members()) members.add(write(member));
        return node;
    }

    private static ObjectNode event(EventCriterion event, ObjectNode node) {
        node.set("events", EventWriter.events(event.events()));
        EventWriter.times(node, event.times());
        return node;
    }

    private static ObjectNode anchored(Anchored anchored, ObjectNode node) {
        node.put("name", anchored.name());
        node.set("event", EventWriter.events(anchored.event()));
        node.set("holds", write(anchored.holds()));
        return node;
    }

    private static ObjectNode age(Age age, ObjectNode node) {
        node.put("basis", Spelling.of(age.basis()));
        age.min().ifPresent(min -> node.set("min", bound(min)));
        age.max().ifPresent(max -> node.set("max", bound(max)));
        EventWriter.moment(node, "at", age.at());
        return node;
    }

    private static ObjectNode bound(AgeBound bound) {
        ObjectNode node = NODES.objectNode().put("amount", bound.amount()).put("unit", EventWriter.unit(bound.unit()));
        if (!bound.inclusive()) node.put("inclusive", false);
        return node;
    }
}
