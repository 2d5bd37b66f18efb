package no.nortrials.portal.request;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One study's record, read by path. What the record does not say is the empty text or the empty list. */
record CtGovRecord(JsonNode study) {

    /** The place of a value in the protocol section, by the names on the way to it. */
    JsonNode at(String path) {
        JsonNode node = study.path("protocolSection");
        for (String name : path.split("\\.", -1)) node = node.path(name);
        return node;
    }

    /** A text on one line, as a box of one line holds it. */
    String line(String path) {
        return line(at(path));
    }

    String text(String path) {
        return text(at(path));
    }

    Stream<JsonNode> all(String path) {
        return stream(at(path));
    }

    List<String> texts(String path) {
        return texts(at(path));
    }

    /** The register's own terms for what is studied, and the wider terms they fall under. */
    List<String> conditionTerms() {
        JsonNode terms = study.path("derivedSection").path("conditionBrowseModule");
        return Stream.of("meshes", "ancestors")
                .flatMap(list -> stream(terms.path(list)))
                .map(term -> term.path("term").asString(""))
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return stream(list)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .map(CtGovRecord::clean)
                .map(CtGovRecord::oneLine)
                .toList();
    }

    static String line(JsonNode node) {
        return oneLine(text(node));
    }

    private static String text(JsonNode node) {
        return node.isString() ? clean(node.asString()) : "";
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** Characters that no text should hold, and that the database refuses, are dropped. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
