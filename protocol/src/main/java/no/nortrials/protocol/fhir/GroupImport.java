package no.nortrials.protocol.fhir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.fhir.FhirGroup;
import no.nortrials.eligibility.place.Problem;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a group to the importer of our criteria. The importer refuses a group for one wrong characteristic; that one is then
 * given again without its value, so that the others still become criteria.
 */
final class GroupImport {
    private static final Pattern CULPRIT = Pattern.compile("^/entry/0/resource/characteristic/(\\d{1,6})(?:/.*)?");
    private static final int MOST_TRIES = 30;
    private static final int MOST_GROUPS = 100;
    private static final int LONGEST = 2_000_000;

    private final Node group;
    private final Resources resources;
    private final Findings findings;

    GroupImport(Node group, Resources resources, Findings findings) {
        this.group = group;
        this.resources = resources;
        this.findings = findings;
    }

    /** The criteria in the order of the characteristics; none when the group itself cannot be imported. */
    List<Criterion> criteria() {
        if (resources.of("Group").size() > MOST_GROUPS
                || group.json().toString().length() > LONGEST) {
            findings.remark(group.place(), "in words only: the group is larger than is imported");
            return List.of();
        }
        ObjectNode copy = (ObjectNode) group.json().deepCopy();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Import read = FhirGroup.read(bundle(copy).toString());
            if (read instanceof Import.Imported imported)
                return imported.criteria().criteria();
            Problem problem = ((Import.Refused) read).problems().getFirst();
            findings.remark(group.place(), "in words only: " + problem.where() + " " + problem.why());
            if (!disarmed(copy, problem)) return List.of();
        }
        return List.of();
    }

    private ObjectNode bundle(ObjectNode copy) {
        ObjectNode bundle = JsonNodeFactory.instance.objectNode().put("resourceType", "Bundle");
        var entries = bundle.putArray("entry");
        entries.addObject().set("resource", copy);
        for (Node inner : inner(copy)) entries.addObject().set("resource", inner.json());
        return bundle;
    }

    /** The groups inside this one and inside those; others would make it unclear which group is meant. */
    private List<Node> inner(ObjectNode copy) {
        List<Node> rest = new ArrayList<>(resources.of("Group"));
        rest.removeIf(other -> other.pointer().equals(group.pointer()));
        List<Node> inner = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(copy));
        while (!open.isEmpty()) {
            String text = open.removeLast().toString();
            for (Node other : List.copyOf(rest))
                if (text.contains("\"Group/" + other.text("id") + '"')) {
                    rest.remove(other);
                    inner.add(other);
                    open.add(other.json());
                }
        }
        return inner;
    }

    private static boolean disarmed(ObjectNode copy, Problem problem) {
        Matcher matcher = CULPRIT.matcher(problem.where());
        if (!matcher.matches()) return false;
        JsonNode culprit = copy.path("characteristic").path(Integer.parseInt(matcher.group(1)));
        if (!(culprit instanceof ObjectNode object) || (object.size() == 2 && object.has("description"))) return false;
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("description", object.path("description").asString("no description"));
        words.putObject("code").put("text", "in words");
        object.removeAll();
        object.setAll(words);
        return true;
    }
}
