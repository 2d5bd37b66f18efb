package no.nortrials.protocol.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nortrials.protocol.Place;
import tools.jackson.databind.JsonNode;

/**
 * A node of a JSON text with its place. What is not there is a node too, without a text and without items, so that a reader can
 * ask for a long path and look only at the end.
 *
 * @param json the node, or Jackson's missing one
 * @param pointer its place as a JSON Pointer
 */
public record Node(JsonNode json, String pointer) {
    /** The root of a text. */
    public static Node root(JsonNode json) {
        return new Node(json, "");
    }

    /** What stands under these names, one inside the other. */
    public Node at(String... names) {
        Node here = this;
        for (String name : names) here = here.child(name);
        return here;
    }

    private Node child(String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return new Node(json.path(name), pointer + "/" + escaped);
    }

    /** The elements of a list; none when this is no list. */
    public List<Node> items() {
        List<Node> items = new ArrayList<>();
        if (json.isArray()) for (int i = 0; i < json.size(); i++) items.add(new Node(json.get(i), pointer + "/" + i));
        return items;
    }

    /** The elements of a list under a name. */
    public Stream<Node> each(String... names) {
        return at(names).items().stream();
    }

    /** A text or a number as text without white space around it; empty for everything else. Numbers are written without exponent. */
    public String text() {
        if (json.isString()) return json.stringValue().strip();
        return json.isNumber() ? Numbers.plain(json) : "";
    }

    /** The text under these names. */
    public String text(String... names) {
        return at(names).text();
    }

    /** Whether a text stands here. */
    public boolean told() {
        return !text().isEmpty();
    }

    /** {@code yes} or {@code no}, when true or false stands here. */
    public Optional<String> yesOrNo() {
        return json.isBoolean() ? Optional.of(json.booleanValue() ? "yes" : "no") : Optional.empty();
    }

    /** Whether an object stands here. */
    public boolean isObject() {
        return json.isObject();
    }

    /** The place of this node. */
    public Place place() {
        return new Place.Json(pointer);
    }
}
