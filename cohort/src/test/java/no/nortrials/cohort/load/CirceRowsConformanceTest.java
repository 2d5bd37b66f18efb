package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.exchange.circe.Circe;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Rows of OMOP and the events that circe finds in them, from its own tests: criteria of the same table find the same persons, on each
 * day and by the type of the event. Left out: observation periods, which criteria do not ask for; moved days ({@code date_adjust}, {@code
 * user_defined}), which criteria cannot say; of the concept sets the visit, the provider and the made-up gender 1, which the importer keeps
 * in words. Three deaths are of persons whom the table of persons does not hold: rejects here.
 */
class CirceRowsConformanceTest {
    private static final LocalDate REFERENCE = LocalDate.of(2020, 1, 1);

    /** The kind of criteria of circe for a table, and its property for the type of an event. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "conditionOccurrence", List.of("ConditionOccurrence", "ConditionType", "condition_occurrence", "condition"),
            "death", List.of("Death", "DeathType", "death", "death"),
            "drugExposure", List.of("DrugExposure", "DrugType", "drug_exposure", "drug"),
            "measurement", List.of("Measurement", "MeasurementType", "measurement", "measurement"),
            "observation", List.of("Observation", "ObservationType", "observation", "observation"),
            "procedureOccurrence",
                    List.of("ProcedureOccurrence", "ProcedureType", "procedure_occurrence", "procedure"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditionOccurrence",
                "death",
                "drugExposure",
                "measurement",
                "observation",
                "procedureOccurrence"
            })
    void findsThePersonsWhoHaveTheEventsAndOnEachDay(String table) throws IOException {
        Set<String> known = texts(rows(table + "DateOffset_PREP.json").path("cdm.person"), "person_id");
        JsonNode expected = rows(table + "DateOffset_VERIFY.json").path(table + ".simple");

        try (var engines = loaded(table + "DateOffset_PREP.json")) {
            assertThat(engines.count(asking(kind(table, 0), ""), REFERENCE))
                    .isEqualTo(persons(expected, known, _ -> true));
            for (String day : texts(expected, "start_date")) {
                String on = "\"OccurrenceStartDate\":{\"Value\":\"" + day + "\",\"Op\":\"eq\"}";
                assertThat(engines.count(asking(kind(table, 0), on), REFERENCE))
                        .as(day)
                        .isEqualTo(persons(
                                expected,
                                known,
                                row -> row.path("start_date").asString().equals(day)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "conditionOccurrence",
                "death",
                "drugExposure",
                "measurement",
                "observation",
                "procedureOccurrence"
            })
    void findsThePersonsWhoHaveAnEventOfTheType(String table) throws IOException {
        JsonNode expected = rows(table + "ConceptSet_VERIFY.json").path(table + ".conceptset");
        JsonNode first = rows(table + "ConceptSet_PREP.json")
                .path("cdm." + kind(table, 2))
                .get(0);
        String type = first.path(kind(table, 3) + "_type_concept_id").asString();

        try (var engines = loaded(table + "ConceptSet_PREP.json")) {
            String ofType = "\"" + kind(table, 1) + "\":[{\"CONCEPT_ID\":" + type + "}]";
            assertThat(engines.count(asking(kind(table, 0), ofType), REFERENCE))
                    .isEqualTo(persons(expected, Set.of("1"), _ -> true));
        }
    }

    private static String kind(String table, int part) {
        return KINDS.getOrDefault(table, List.of()).get(part);
    }

    private static JsonNode rows(String file) throws IOException {
        return Json.MAPPER.readTree(
                Files.readString(Oracles.folder("circe/rows").resolve(file)));
    }

    private static long persons(JsonNode rows, Set<String> known, Predicate<JsonNode> which) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(which)
                .map(row -> row.path("person_id").asString())
                .filter(known::contains)
                .distinct()
                .count();
    }

    private static Set<String> texts(JsonNode rows, String property) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(property).asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static EligibilityCriteria asking(String kind, String condition) {
        String expression = "{\"ConceptSets\":[],\"PrimaryCriteria\":{\"CriteriaList\":[{\"" + kind + "\":{" + condition
                + "}}],\"PrimaryCriteriaLimit\":{\"Type\":\"All\"}}}";
        return switch (Circe.read(expression)) {
            case Import.Imported imported -> imported.criteria();
            case Import.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private BothEngines loaded(String file) throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        for (var table : rows(file).properties())
            Files.writeString(source.resolve(table.getKey().replace("cdm.", "") + ".csv"), csv(table.getValue()));
        return BothEngines.of(Load.omop(source), folder.resolve("index"));
    }

    private static String csv(JsonNode rows) {
        var columns = new TreeSet<String>();
        rows.forEach(row -> columns.addAll(row.propertyNames()));
        var text = new StringBuilder(String.join(",", columns) + "\n");
        for (JsonNode row : rows)
            text.append(columns.stream()
                            .map(column -> cell(column, row.path(column)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        return text.toString();
    }

    /** Nobody was born in the year 0 of these rows: the year is not known. */
    private static String cell(String column, JsonNode value) {
        String text = value.isMissingNode() || value.isNull() ? "" : value.asString();
        return column.equals("year_of_birth") && text.equals("0") ? "" : text;
    }
}
