package no.nortrials.portal.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A dimension of a JSON-stat table.
 *
 * @param codes its categories in their order; one that stands for all others, such as “all ages”, by its label, because its code
 *     may be that of something else (the Institute of Public Health writes 0 for all ages)
 * @param plainCodes the same, each by its code
 */
record JsonStatDimension(String name, List<String> codes, List<String> plainCodes) {
    JsonStatDimension {
        codes = List.copyOf(codes);
        plainCodes = List.copyOf(plainCodes);
    }

    static JsonStatDimension of(String name, JsonNode dimension) {
        JsonNode category = dimension.path("category");
        JsonNode labels = category.path("label");
        List<String> codes = codes(category.path("index"), labels);
        return new JsonStatDimension(
                name,
                codes.stream()
                        .map(code -> told(code, labels.path(code).asString("")))
                        .toList(),
                codes);
    }

    private static List<String> codes(JsonNode index, JsonNode labels) {
        if (index.isArray())
            return index.valueStream().map(code -> code.asString("")).toList();
        JsonNode named = index.isObject() ? index : labels;
        var sorted = named.propertyStream();
        return (index.isObject()
                        ? sorted.sorted(Comparator.comparingInt(
                                entry -> entry.getValue().asInt(0)))
                        : sorted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String told(String code, String label) {
        return Words.total(label) ? label : code;
    }
}
