package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many lines of NDJSON, one of them bad, in a machine of its own with a small heap. {@code -Dload.lines=10000000} for more.
 */
class ManyLinesTest {
    private static final long LINES = Long.getLong("load.lines", 200_000);

    /** Every patient has a line of their own and this many events, whose lines lie far apart. */
    private static final int EVENTS = 9;

    @TempDir
    Path folder;

    @Test
    void oneBadLineAmongManyIsOneRejectAndMemoryStaysBounded() throws Exception {
        Path file = folder.resolve("many.ndjson");
        write(file);

        String report = inASmallMachine(file);

        long patients = LINES / (EVENTS + 1);
        assertThat(report)
                .contains("patients=" + patients + ",")
                .contains("events=" + patients * EVENTS + ",")
                .contains(Map.of(Reason.NOT_READABLE, 1L).toString());
        assertThat(folder.resolve("rejects"))
                .hasContent("source,line,reason,field\n\"many.ndjson\"," + (LINES / 2 + 1) + ",NOT_READABLE,\"\"\n");
        assertThat(folder.toFile().list())
                .as("scratch files are gone")
                .containsExactlyInAnyOrder("many.ndjson", "rejects");
    }

    private static void write(Path file) throws IOException {
        long patients = LINES / (EVENTS + 1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (long line = 0; line < LINES; line++) {
                if (line == LINES / 2) out.write("{\"resourceType\":\"Condition\",,}\n");
                out.write(line < patients ? patient(line) : condition(line, line % patients));
            }
        }
    }

    private static String patient(long id) {
        return "{\"resourceType\":\"Patient\",\"id\":\"p" + id
                + "\",\"gender\":\"male\",\"birthDate\":\"1960-01-01\"}\n";
    }

    private static String condition(long line, long patient) {
        return "{\"resourceType\":\"Condition\",\"code\":{\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10\",\"code\":\"E"
                + line % 100 + "\"}]},\"subject\":{\"reference\":\"Patient/p" + patient
                + "\"},\"onsetDateTime\":\"2020-01-01\"}\n";
    }

    private String inASmallMachine(Path file) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx40m",
                "-cp",
                System.getProperty("java.class.path"),
                Loader.class.getName(),
                file.toString(),
                folder.toString()));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(20, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String report = Files.readString(output);
        Files.delete(output);
        return report;
    }

    /** What runs in the small machine: patients are counted and dropped. */
    static final class Loader {
        private Loader() {}

        public static void main(String[] args) {
            Path folder = Path.of(args[1]);
            LoadReport report = Load.fhir(Path.of(args[0]))
                    .with(LoadOptions.DEFAULT.sortingIn(4 << 20))
                    .scratch(folder)
                    .rejects(folder.resolve("rejects"))
                    .into(_ -> true);
            System.out.println(report);
        }
    }
}
