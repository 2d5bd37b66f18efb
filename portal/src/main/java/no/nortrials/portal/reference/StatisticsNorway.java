package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Statistics Norway's PxWebApi 2. The table's own description says which categories there are; what is selected is then asked for
 * by code, in pages of so many figures as are allowed at once, so that “newest” and stars mean the same here as elsewhere.
 */
final class StatisticsNorway implements Interface {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatisticsClient client;
    private final ReferenceProperties properties;

    StatisticsNorway(StatisticsClient client, ReferenceProperties properties) {
        this.client = client;
        this.properties = properties;
    }

    @Override
    public String name() {
        return "SSB PxWebApi 2";
    }

    @Override
    public Asked ask(Selection selection) {
        String table = properties.ssbUrl() + "/tables/" + selection.table();
        return switch (client.ask(table + "/metadata?lang=no", "")) {
            case Answer.Failed failed -> Asked.Refused.of(failed.finding());
            case Answer.Body body -> described(table, selection, body.bytes());
        };
    }

    private Asked described(String table, Selection selection, byte[] metadata) {
        try {
            JsonNode dimensions = JSON.readTree(metadata).path("dimension");
            var codes = new LinkedHashMap<String, List<String>>();
            for (var wanted : selection.dimensions().entrySet()) {
                List<String> there = JsonStatDimension.of(wanted.getKey(), dimensions.path(wanted.getKey()))
                        .plainCodes();
                List<String> chosen = chosen(wanted.getValue(), there);
                if (chosen.isEmpty())
                    return Asked.Refused.of(
                            Finding.at(0, wanted.getKey(), "noCategory", wanted.getKey(), selection.table()));
                codes.put(wanted.getKey(), chosen);
            }
            return pages(table, codes);
        } catch (JacksonException e) {
            return Asked.Refused.of(FileReading.refusal(metadata), metadata);
        }
    }

    private static List<String> chosen(Selection.Wanted wanted, List<String> there) {
        return switch (wanted) {
            case Selection.Wanted.All _ -> there;
            case Selection.Wanted.Newest newest ->
                there.stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(newest.many())
                        .sorted()
                        .toList();
            case Selection.Wanted.Codes codes ->
                there.stream()
                        .filter(code -> codes.codes().stream().anyMatch(asked -> fits(asked, code)))
                        .toList();
        };
    }

    private static boolean fits(String asked, String code) {
        return asked.endsWith("*") ? code.startsWith(asked.substring(0, asked.length() - 1)) : asked.equals(code);
    }

    /** Page by page along the longest dimension. */
    private Asked pages(String table, Map<String, List<String>> codes) {
        var longest = codes.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .orElseThrow();
        long others = 1;
        for (var entry : codes.entrySet())
            if (!entry.equals(longest))
                others = Math.min(others * entry.getValue().size(), Integer.MAX_VALUE);
        int atOnce = (int) Math.max(1, properties.cellsAtOnce() / others);
        int pages = (longest.getValue().size() + atOnce - 1) / atOnce;
        if (pages > properties.mostPages() || others > FileReading.MOST_ROWS)
            return Asked.Refused.of(
                    Finding.of("pages", Integer.toString(pages), Integer.toString(properties.mostPages())));
        var tables = new ArrayList<RawTable>();
        for (int from = 0; from < longest.getValue().size(); from += atOnce) {
            var page = new LinkedHashMap<>(codes);
            page.put(
                    longest.getKey(),
                    longest.getValue()
                            .subList(
                                    from,
                                    Math.min(from + atOnce, longest.getValue().size())));
            switch (page(table, page)) {
                case Asked.Refused refused -> {
                    return refused;
                }
                case Asked.Tables read -> tables.addAll(read.pages());
            }
        }
        return new Asked.Tables(tables);
    }

    private Asked page(String table, Map<String, List<String>> codes) {
        List<Map<String, Object>> selection = codes.entrySet().stream()
                .map(entry -> Map.<String, Object>of("variableCode", entry.getKey(), "valueCodes", entry.getValue()))
                .toList();
        String body = JSON.writeValueAsString(Map.of("selection", selection));
        return FileReading.answered(client.ask(table + "/data?lang=no&outputFormat=json-stat2", body));
    }
}
