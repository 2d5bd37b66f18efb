package no.nortrials.protocol.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.protocol.source.Node;

/** The resources of a text: one alone, or those of a bundle, with what they contain. */
final class Resources {
    private final List<Node> all = new ArrayList<>();
    private final Map<String, Node> byReference = new HashMap<>();

    Resources(Node root) {
        if (!root.text("resourceType").equals("Bundle")) add(root);
        else
            for (Node entry : root.at("entry").items()) {
                Node resource = entry.at("resource");
                add(resource);
                if (entry.at("fullUrl").told()) byReference.putIfAbsent(entry.text("fullUrl"), resource);
            }
    }

    private void add(Node resource) {
        all.add(resource);
        byReference.putIfAbsent(resource.text("resourceType") + "/" + resource.text("id"), resource);
        for (Node contained : resource.at("contained").items()) {
            all.add(contained);
            byReference.putIfAbsent("#" + contained.text("id"), contained);
        }
    }

    /** Those of one type, in the order of the text. */
    List<Node> of(String type) {
        return all.stream()
                .filter(each -> each.text("resourceType").equals(type))
                .toList();
    }

    /** What a reference names, when the text has it. */
    Optional<Node> named(Node reference) {
        return Optional.ofNullable(byReference.get(reference.text("reference")));
    }

    /** The name of what a reference names, or the words that the reference has for it. */
    Node name(Node reference) {
        Node name = named(reference).map(each -> each.at("name")).orElse(reference.at("display"));
        return name.told() ? name : reference.at("display");
    }
}
