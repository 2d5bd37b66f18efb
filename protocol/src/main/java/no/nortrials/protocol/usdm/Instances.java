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
    private final Map<String, Node> byClass = new HashMap<>();
    private final Map<String, Node> byId = new HashMap<>();

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
}
