package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON-stat 2, as Statistics Norway and the Institute of Public Health write it: the categories of a dimension come as an object
 * from code to position or as an array of codes, the figures as an array or by position, the flags as an array, by
 * position or as an empty text.
 */
final class JsonStat {
    static final String NAME = "JSON-stat 2";
    static final String VALUE = "value";
    static final String STATUS = "status";
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(40).build())
            .build());

    private JsonStat() {}

    static Readout read(byte[] bytes) {
        try {
            return of(MAPPER.readTree(bytes));
        } catch (JacksonException e) {
            return Readout.Refused.of(
                    Finding.of("notJson", FileReading.shortened(String.valueOf(e.getOriginalMessage()))));
        }
    }

    private static Readout of(JsonNode root) {
        if (root.has("dataset")) return Readout.Refused.of(Finding.of("jsonStat1"));
        if (!root.path("class").asString("").equals("dataset")
                || !root.path("id").isArray())
            return Readout.Refused.of(Finding.of("notJsonStat", FileReading.shortened(root.toString())));
        List<JsonStatDimension> dimensions = root.path("id")
                .valueStream()
                .map(id -> JsonStatDimension.of(
                        id.asString(""), root.path("dimension").path(id.asString(""))))
                .toList();
        List<Finding> wrong = shape(root, dimensions);
        return wrong.isEmpty() ? table(root, dimensions) : new Readout.Refused(wrong);
    }

    private static List<Finding> shape(JsonNode root, List<JsonStatDimension> dimensions) {
        var wrong = new ArrayList<Finding>();
        for (int i = 0; i < dimensions.size(); i++) {
            int size = root.path("size").path(i).asInt(-1);
            int codes = dimensions.get(i).codes().size();
            if (size != codes)
                wrong.add(Finding.at(
                        0, dimensions.get(i).name(), "dimensionSize", Integer.toString(codes), Integer.toString(size)));
        }
        long cells = cells(dimensions);
        if (cells > FileReading.MOST_ROWS) wrong.add(Finding.of("long", Integer.toString(FileReading.MOST_ROWS)));
        JsonNode values = root.path(VALUE);
        if (values.isArray() && values.size() != cells)
            wrong.add(Finding.of("cellCount", Integer.toString(values.size()), Long.toString(cells)));
        if (!values.isArray() && !values.isObject()) wrong.add(Finding.of("noValues"));
        return wrong;
    }

    private static long cells(List<JsonStatDimension> dimensions) {
        long cells = 1;
        for (JsonStatDimension dimension : dimensions)
            cells = Math.min(cells * dimension.codes().size(), Integer.MAX_VALUE);
        return cells;
    }

    private static Readout table(JsonNode root, List<JsonStatDimension> dimensions) {
        int cells = (int) cells(dimensions);
        if (cells == 0) return Readout.Refused.of(Finding.of("empty"));
        var rows = new ArrayList<RawTable.Row>(cells);
        for (int position = 0; position < cells; position++) rows.add(row(root, dimensions, position));
        List<String> columns = Stream.concat(dimensions.stream().map(JsonStatDimension::name), Stream.of(VALUE, STATUS))
                .toList();
        return new Readout.Table(new RawTable(columns, rows, root.path("label").asString("")), NAME);
    }

    /** Row-major: the last dimension changes fastest. */
    private static RawTable.Row row(JsonNode root, List<JsonStatDimension> dimensions, int position) {
        var cells = new String[dimensions.size() + 2];
        int rest = position;
        for (int i = dimensions.size() - 1; i >= 0; i--) {
            List<String> codes = dimensions.get(i).codes();
            cells[i] = codes.get(rest % codes.size());
            rest /= codes.size();
        }
        cells[dimensions.size()] = text(root.path(VALUE), position);
        cells[dimensions.size() + 1] = text(root.path(STATUS), position);
        return new RawTable.Row(position + 1L, List.of(cells));
    }

    /** What stands at a position of an array or an object by position; nothing when there is nothing. */
    private static String text(JsonNode cells, int position) {
        JsonNode cell = cells.isArray() ? cells.path(position) : cells.path(Integer.toString(position));
        if (cell.isMissingNode() || cell.isNull()) return "";
        return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString("");
    }
}
