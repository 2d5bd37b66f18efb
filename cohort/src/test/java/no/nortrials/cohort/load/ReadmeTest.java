package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the page tells a stranger to do, and sees what it promises. */
class ReadmeTest {
    @TempDir
    Path folder;

    @Test
    void aStrangerCountsACohortFromACsv() throws Exception {
        String page = Files.readString(Path.of("README.md"));
        Sources.write(folder.resolve("data/patients.csv"), block(page, "csv", 0));
        Sources.write(folder.resolve("data/events.csv"), block(page, "csv", 1));
        Sources.write(folder.resolve("criteria.json"), block(page, "json", 0));
        Sources.write(folder.resolve("Count.java"), block(page, "java", 0));

        String printed = run("Count.java");

        assertThat(printed).contains("patients=3, events=4").endsWith(block(page, "text", 0));
        assertThat(folder.resolve("rejects.csv")).hasContent("source,line,reason,field\n");
    }

    private static String block(String page, String language, int number) {
        List<String> blocks = new ArrayList<>();
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .forEach(found -> blocks.add(found.group(1)));
        return blocks.get(number);
    }

    private String run(String program) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(java, "-cp", absoluteClassPath(), program)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("errors")))
                .isZero();
        return Files.readString(output);
    }

    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":", -1))
            entries.add(Path.of(entry).toAbsolutePath().toString());
        return String.join(":", entries);
    }
}
