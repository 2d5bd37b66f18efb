package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.Patient;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a source has, a load ends with a report and its patients have different ids. A normal run tries the bytes kept in
 * {@code LoadFuzzTestInputs}; {@code tools/fuzz} looks for others. Where a source has several files, a form feed stands between
 * them.
 */
class LoadFuzzTest {
    @TempDir
    static Path folder;

    @FuzzTest
    void fhirBundle(byte[] bytes) throws IOException {
        requireReport(Load.fhir(Files.write(folder.resolve("bundle.json"), bytes)));
    }

    @FuzzTest
    void fhirLines(byte[] bytes) throws IOException {
        requireReport(Load.fhir(Files.write(folder.resolve("lines.ndjson"), bytes)));
    }

    @FuzzTest
    void packedLines(byte[] bytes) throws IOException {
        requireReport(Load.fhir(Files.write(folder.resolve("lines.ndjson.gz"), bytes)));
        requireReport(Load.fhir(Files.write(folder.resolve("lines.ndjson.bz2"), bytes)));
    }

    @FuzzTest
    void omop(byte[] bytes) throws IOException {
        requireReport(Load.omop(files(
                bytes,
                "person.csv",
                "concept.csv",
                "location.csv",
                "death.csv",
                "condition_occurrence.csv",
                "measurement.csv",
                "drug_exposure.csv")));
    }

    @FuzzTest
    void simpleCsv(byte[] bytes) throws IOException {
        requireReport(Load.csv(files(bytes, "patients.csv", "events.csv")));
    }

    private static Path files(byte[] bytes, String... names) throws IOException {
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\f", -1);
        for (int i = 0; i < names.length; i++)
            if (i < parts.length) Sources.write(folder.resolve(names[i]), parts[i], StandardCharsets.ISO_8859_1);
            else Files.deleteIfExists(folder.resolve(names[i]));
        return folder;
    }

    private static void requireReport(Load load) {
        List<String> ids = new ArrayList<>();

        LoadReport report = load.into(patient -> ids.add(id(patient)));

        assertThat(ids).doesNotHaveDuplicates();
        if (report instanceof LoadReport.Loaded loaded)
            assertThat(loaded.counts().patients()).isEqualTo(ids.size());
    }

    private static String id(Patient patient) {
        assertThat(patient.id()).isNotEmpty();
        return patient.id();
    }
}
