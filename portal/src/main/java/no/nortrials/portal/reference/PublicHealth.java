package no.nortrials.portal.reference;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Statistikk Open API of the Institute of Public Health. Every dimension of a table must be asked for. Its filter “top” is the
 * first categories and so the oldest years, “bottom” the newest.
 */
final class PublicHealth implements Interface {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatisticsClient client;
    private final ReferenceProperties properties;
    private final String source;

    /** @param source the part of the interface, such as {@code nokkel} */
    PublicHealth(StatisticsClient client, ReferenceProperties properties, String source) {
        this.client = client;
        this.properties = properties;
        this.source = source;
    }

    @Override
    public String name() {
        return "FHI Statistikk Open API";
    }

    @Override
    public Asked ask(Selection selection) {
        List<Map<String, Object>> dimensions = selection.dimensions().entrySet().stream()
                .map(entry -> dimension(entry.getKey(), entry.getValue()))
                .toList();
        int most = FileReading.MOST_ROWS;
        String body = JSON.writeValueAsString(
                Map.of("dimensions", dimensions, "response", Map.of("format", "json-stat2", "maxRowCount", most)));
        return FileReading.answered(
                client.ask(properties.fhiUrl() + "/" + source + "/Table/" + selection.table() + "/data", body));
    }

    private static Map<String, Object> dimension(String code, Selection.Wanted wanted) {
        return switch (wanted) {
            case Selection.Wanted.All _ -> Map.of("code", code, "filter", "all", "values", List.of("*"));
            case Selection.Wanted.Newest newest ->
                Map.of("code", code, "filter", "bottom", "values", List.of(Integer.toString(newest.many())));
            case Selection.Wanted.Codes codes ->
                Map.of("code", code, "filter", filter(codes.codes()), "values", codes.codes());
        };
    }

    private static String filter(List<String> codes) {
        return codes.stream().anyMatch(code -> code.endsWith("*")) ? "all" : "item";
    }
}
