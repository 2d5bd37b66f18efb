package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes a source has, a load ends with a report. {@code -Dload.mutations=100000} for more. */
class MutatedSourcesTest {
    private static final int MUTATIONS = Integer.getInteger("load.mutations", 1500);
    private static final String PATIENT = "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1961-04-02\"}";
    private static final String OBSERVATION =
            "{\"resourceType\":\"Observation\",\"code\":{\"coding\":[{\"code\":\"x\"}]},"
                    + "\"subject\":{\"reference\":\"Patient/p1\"},\"effectiveDateTime\":\"2020-01-01\","
                    + "\"valueQuantity\":{\"value\":1.5e3,\"code\":\"g\"},\"component\":[{\"code\":{\"coding\":[]}}]}";

    private static final Map<String, String> WHOLE = Map.of(
            "patients.csv",
            Sources.PATIENTS + "p1,f,1961-04-02,,OUS,0301,no\n",
            "events.csv",
            Sources.EVENTS + "p1,measurement,\"s\",c,2020-01-01,,1.5,g,,a|b;c\n",
            "person.csv",
            "person_id,gender_concept_id,year_of_birth,month_of_birth,location_id\n7,8532,1961,4,3\n",
            "measurement.csv",
            "person_id,measurement_concept_id,measurement_date,value_as_number,unit_concept_id\n7,5,2020-01-01,1,9\n",
            "concept.csv",
            "concept_id\tvocabulary_id\tconcept_code\n5\tLOINC\tx\n9\tUCUM\tg\n",
            "location.csv",
            "location_id,location_source_value\n3,0301\n",
            "bundle.json",
            Sources.bundle(PATIENT, OBSERVATION),
            "lines.ndjson",
            PATIENT + "\n" + OBSERVATION + "\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patients.csv",
                "events.csv",
                "person.csv",
                "measurement.csv",
                "concept.csv",
                "location.csv",
                "bundle.json",
                "lines.ndjson"
            })
    void aLoadOfMutatedBytesEndsWithAReport(String name) throws IOException {
        for (Map.Entry<String, String> file : WHOLE.entrySet())
            Sources.write(folder.resolve(file.getKey()), file.getValue());
        byte[] whole = Files.readAllBytes(folder.resolve(name));

        for (int seed = 0; seed < MUTATIONS; seed++) {
            Files.write(folder.resolve(name), mutated(whole, new Random(seed)));

            LoadReport report = load(name).into(_ -> true);

            assertThat(report.counts().patients()).as("%s, seed %s", name, seed).isLessThanOrEqualTo(4);
        }
    }

    private Load load(String name) {
        if (name.equals("patients.csv") || name.equals("events.csv")) return Load.csv(folder);
        return name.endsWith("csv") ? Load.omop(folder) : Load.fhir(folder.resolve(name));
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int i = random.nextInt(4); i >= 0; i--) bytes = mutatedOnce(bytes, random);
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(8));
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 ->
                out.writeBytes("\",\n{}[]:|;9-".substring(random.nextInt(8)).getBytes(StandardCharsets.UTF_8));
            case 2 -> out.write(bytes, from, to - from);
            default -> from = to;
        }
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
