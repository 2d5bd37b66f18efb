package no.nortrials.portal.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads a record by paths; what is not there is empty. */
record JsonPath(JsonNode root) {
    JsonNode at(String path) {
        JsonNode node = root;
        for (String name : path.split("\\.", -1)) node = node.path(name);
        return node;
    }

    String text(String path) {
        return text(at(path));
    }

    Optional<Integer> number(String path) {
        JsonNode node = at(path);
        return node.isInt() && node.asInt() >= 0 ? Optional.of(node.asInt()) : Optional.empty();
    }

    Stream<JsonPath> all(String path) {
        return StreamSupport.stream(at(path).spliterator(), false).map(JsonPath::new);
    }

    List<String> texts(String path) {
        return all(path)
                .map(each -> text(each.root()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString().strip().replaceAll("\\s+", " ") : "";
    }
}
