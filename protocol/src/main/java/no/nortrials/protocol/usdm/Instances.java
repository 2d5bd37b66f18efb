package no.nortrials.protocol.usdm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.protocol.source.Node;
import tools.jackson.databind.JsonNode;

/** Everything in a study that has an id, by its class and by its id alone. */
final class Instances {
    private static final int MOST_INSERTED = 2_000;
    private static final int LONGEST_INSERTED = 500_000;

    private final Map<String, Node> byClass = new HashMap<>();
    private final Map<String, Node> byId = new HashMap<>();

    private final Map<String, Map<String, String>> parameters = new HashMap<>();
    private int inserted;
    private int length;

    Instances(Node root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeLast();
            if (node.at("id").told()) add(node);
            node.items().forEach(open::addLast);
            for (String name : node.json().propertyNames())
                if (holds(node.json().path(name))) open.addLast(node.at(name));
        }
    }

    private static boolean holds(JsonNode node) {
        return node.isObject() || node.isArray();
    }

    private void add(Node node) {
        byClass.putIfAbsent(node.text("instanceType") + "/" + node.text("id"), node);
        byId.putIfAbsent(node.text("id"), node);
    }

    Optional<Node> of(String klass, String id) {
        return Optional.ofNullable(byClass.get(klass + "/" + id));
    }

    Optional<Node> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What a list of ids names; ids that name nothing are passed over. */
    Stream<Node> all(Node ids) {
        return ids.items().stream().flatMap(id -> of(id.text()).stream());
    }

    /** The parameters of a dictionary by their tags; the first of a name counts. */
    Map<String, String> parameters(Node dictionary) {
        return parameters.computeIfAbsent(dictionary.pointer(), _ -> {
            Map<String, String> byTag = new HashMap<>();
            dictionary.each("parameterMaps").forEach(map -> byTag.putIfAbsent(map.text("tag"), map.text("reference")));
            return byTag;
        });
    }

    /** Counts a value that is put into a text; false when all texts of the study together have had more than any study needs. */
    boolean allows(int more) {
        inserted++;
        length += Math.min(more, LONGEST_INSERTED);
        return inserted <= MOST_INSERTED && length <= LONGEST_INSERTED;
    }
}
