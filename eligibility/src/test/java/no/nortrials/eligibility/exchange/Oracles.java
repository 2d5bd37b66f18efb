package no.nortrials.eligibility.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Files of other systems, read in place beside the checkout; a test over them is skipped with a message when they are not there. */
public final class Oracles {
    private Oracles() {}

    /** A folder below {@code shared/conformance}. */
    public static Path folder(String name) {
        return Stream.of("../shared", "../../shared", "../../../shared")
                .map(shared -> Path.of(shared, "conformance", name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new TestAbortedException(
                        "no ../shared/conformance/" + name + " beside the checkout: its files are not tried"));
    }

    /** The files of a folder that end so and do not begin with an underscore, in order. */
    public static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !file.getFileName().toString().startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
