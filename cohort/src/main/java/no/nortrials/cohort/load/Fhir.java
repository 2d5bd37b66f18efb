package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** FHIR R4: bundles and NDJSON, packed or not, one file or a folder of them. */
record Fhir(Path fileOrFolder) implements Source {
    @Override
    public void read(Intake intake) throws IOException {
        List<Path> files = files();
        if (files.isEmpty())
            throw new Stop(StopReason.NOT_THE_FORMAT, "there is no .json or .ndjson in " + fileOrFolder.getFileName());
        for (Path file : files) read(file, intake);
    }

    private List<Path> files() throws IOException {
        if (Files.isRegularFile(fileOrFolder)) return List.of(fileOrFolder);
        try (Stream<Path> all = Files.list(fileOrFolder)) {
            return all.filter(file -> isLines(file) || isBundle(file)).sorted().toList();
        }
    }

    private static boolean isLines(Path file) {
        return Inputs.plainName(file).endsWith(".ndjson");
    }

    private static boolean isBundle(Path file) {
        return Inputs.plainName(file).endsWith(".json");
    }

    private static void read(Path file, Intake intake) throws IOException {
        String name = String.valueOf(file.getFileName());
        int source = intake.ledger().source(name);
        var resources = new FhirResources(intake);
        try (Reader reader = new InputStreamReader(Inputs.open(file), StandardCharsets.UTF_8)) {
            if (isLines(file)) new FhirLines(name, source, resources).read(reader);
            else new FhirBundle(name, source, resources).read(reader);
        } catch (IOException e) {
            // a packed file that ends early says so in words only
            if (String.valueOf(e.getMessage()).contains("nexpected end"))
                throw new Stop(StopReason.CUT_OFF, name + " ends in the middle");
            throw e;
        }
    }
}
