package no.nortrials.portal.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a file is read. It is remembered for the data set, so that the next file is read the same way.
 *
 * @param columns what each column tells, by its name
 * @param year the year of all figures, when no column tells it
 * @param measure what all figures count, when no column tells it
 */
record Mapping(
        Encoding encoding,
        Separator separator,
        Decimal decimal,
        Map<String, Meaning> columns,
        String year,
        String measure) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Everything to be found out. */
    static final Mapping UNKNOWN = new Mapping(Encoding.DETECT, Separator.DETECT, Decimal.DETECT, Map.of(), "", "");

    enum Encoding {
        DETECT,
        UTF_8,
        WINDOWS_1252
    }

    enum Separator {
        DETECT,
        SEMICOLON,
        COMMA,
        TAB
    }

    enum Decimal {
        DETECT,
        POINT,
        COMMA
    }

    Mapping {
        columns = new LinkedHashMap<>(columns);
    }

    /** The column that tells this, when one does. */
    Optional<String> column(Meaning meaning) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == meaning)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean tells(Meaning meaning) {
        return columns.containsValue(meaning);
    }

    Mapping with(Map<String, Meaning> others) {
        return new Mapping(encoding, separator, decimal, others, year, measure);
    }

    /** What more than one column is said to tell, though only one can. */
    Optional<Meaning> twice() {
        return columns.values().stream()
                .filter(meaning -> meaning != Meaning.KEEP && meaning != Meaning.IGNORE)
                .collect(Collectors.groupingBy(meaning -> meaning, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static Mapping ofJson(String json) {
        return JSON.readValue(json, Mapping.class);
    }
}
