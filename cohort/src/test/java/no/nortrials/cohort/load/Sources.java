package no.nortrials.cohort.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.cohort.Patient;

/** Small sources made for a test, and what is loaded of them. */
final class Sources {
    private Sources() {}

    static final String PATIENTS = "id,sex,born,died,site,residence,in_trial\n";
    static final String EVENTS = "patient,domain,system,code,day,site,value,unit,value_code,status\n";

    static Load csv(Path folder, String patients, String events) throws IOException {
        write(folder.resolve("patients.csv"), PATIENTS + patients, StandardCharsets.UTF_8);
        write(folder.resolve("events.csv"), EVENTS + events, StandardCharsets.UTF_8);
        return Load.csv(folder);
    }

    static Path write(Path file, String text, Charset encoding) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(encoding));
    }

    static Path write(Path file, String text) throws IOException {
        return write(file, text, StandardCharsets.UTF_8);
    }

    static String bundle(String... resources) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[\n{\"resource\":"
                + String.join("},\n{\"resource\":", resources) + "}\n]}";
    }

    /** The patients; the load is expected to reach its end. */
    static List<Patient> loaded(Load load) {
        List<Patient> patients = new ArrayList<>();
        return switch (load.into(patients::add)) {
            case LoadReport.Loaded _ -> patients;
            case LoadReport.Stopped stopped -> throw new AssertionError(stopped.toString());
        };
    }

    static LoadCounts counts(Load load) {
        return switch (load.into(_ -> true)) {
            case LoadReport.Loaded loaded -> loaded.counts();
            case LoadReport.Stopped stopped -> throw new AssertionError(stopped.toString());
        };
    }

    static LoadReport.Stopped stopped(Load load) {
        return switch (load.into(_ -> true)) {
            case LoadReport.Loaded loaded -> throw new AssertionError(loaded.toString());
            case LoadReport.Stopped stopped -> stopped;
        };
    }
}
