package no.nortrials.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A hospital's folder for tests: two trusts, patients whose names must not be seen anywhere outside, settings. */
public record Hospital(Path folder) {
    public static final String AHUS = "983971636";
    public static final String OUS = "993467049";

    /** Adults with type 2 diabetes. */
    public static final String DIABETES = """
            {"schemaVersion": "1.0", "title": "Diabetes", "criteria": [
              {"type": "age", "id": "adult", "role": "inclusion", "min": {"amount": 18, "unit": "years"}},
              {"type": "event", "id": "diabetes", "role": "inclusion", "events": {"concepts": {"include": [
                {"system": "http://hl7.org/fhir/sid/icd-10", "code": "E11", "descendants": true}]}}}]}""";

    /** Writes the patients: so many with diabetes at each trust, and as many without. */
    public Hospital patients(int ous, int ahus) throws IOException {
        Files.createDirectories(source());
        String rows = Stream.concat(rows(OUS, ous), rows(AHUS, ahus)).collect(Collectors.joining("\n"));
        Files.writeString(source().resolve("patients.csv"), "id,sex,born,died,site,residence,in_trial\n" + rows + "\n");
        String events = Stream.concat(events(OUS, ous), events(AHUS, ahus)).collect(Collectors.joining("\n"));
        Files.writeString(
                source().resolve("events.csv"), "patient,domain,system,code,day,value,unit\n" + events + "\n");
        return this;
    }

    /** The same as FHIR resources, a line each, for one trust that the rows do not name: so many with diabetes, as many without. */
    public Hospital fhir(int with) throws IOException {
        Files.createDirectories(source());
        Stream<String> persons = IntStream.range(0, 2 * with)
                .mapToObj(i -> """
                        {"resourceType":"Patient","id":"secretperson-%d","gender":"female","birthDate":"%s"}""".formatted(i, LocalDate.of(1950, 1, 1).plusDays(i)));
        Stream<String> conditions = IntStream.range(0, with).mapToObj(i -> """
                        {"resourceType":"Condition","id":"c%d","subject":{"reference":"Patient/secretperson-%d"},\
                        "code":{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10","code":"E11.9"}]},"onsetDateTime":"2019-07-07"}""".formatted(i, i));
        Files.writeString(
                source().resolve("all.ndjson"),
                Stream.concat(persons, conditions).collect(Collectors.joining("\n")) + "\n");
        return this;
    }

    /** The same as tables of OMOP. */
    public Hospital omop(int with) throws IOException {
        Files.createDirectories(source());
        table("person", "person_id,gender_concept_id,year_of_birth,month_of_birth,day_of_birth", 2 * with, i -> {
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(i);
            return "%d,8532,%d,%d,%d".formatted(i + 1, born.getYear(), born.getMonthValue(), born.getDayOfMonth());
        });
        table(
                "condition_occurrence",
                "condition_occurrence_id,person_id,condition_concept_id,condition_start_date,condition_source_concept_id",
                with,
                i -> (i + 1) + "," + (i + 1) + ",201826,2019-07-07,45581355");
        table(
                "concept",
                "concept_id,concept_name,vocabulary_id,concept_code",
                1,
                _ -> "45581355,Type 2 diabetes without complications,ICD10,E11.9");
        return this;
    }

    private void table(String name, String head, int rows, IntFunction<String> row) throws IOException {
        Files.writeString(
                source().resolve(name + ".csv"),
                head + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n")) + "\n");
    }

    public Path source() {
        return folder.resolve("source");
    }

    public Path settings(Map<String, String> settings) throws IOException {
        var lines = new java.util.TreeMap<>(Map.of(
                "id", "6e1f51ac-1d53-4a3c-9c2a-0b1d3a6b7c11",
                "name", "Marked hospital",
                "sites", OUS + "," + AHUS,
                "pace.seconds", "0.05",
                "steward.port", "0"));
        lines.putAll(settings);
        Path file = folder.resolve("node.properties");
        Files.writeString(
                file,
                lines.entrySet().stream()
                        .map(line -> line.getKey() + "=" + line.getValue())
                        .collect(Collectors.joining("\n")));
        return file;
    }

    private static Stream<String> rows(String site, int with) {
        return IntStream.range(0, 2 * with)
                .mapToObj(i -> "secretperson-" + site + "-" + i + ",female,"
                        + LocalDate.of(1950, 1, 1).plusDays(i) + ",," + site + ",0301,no");
    }

    private static Stream<String> events(String site, int with) {
        return IntStream.range(0, with)
                .mapToObj(i -> "secretperson-" + site + "-" + i
                        + ",condition,http://hl7.org/fhir/sid/icd-10,E11.9,2019-07-07,,");
    }
}
