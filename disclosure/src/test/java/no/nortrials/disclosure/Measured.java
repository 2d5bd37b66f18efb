package no.nortrials.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes what a test measured as a row of the table in {@code docs/disclosure.md}, one file each, into {@code target/measured}.
 * To print the table: {@code cat disclosure/target/measured/*}.
 */
final class Measured {
    private static final Path FOLDER = Path.of("target", "measured");

    private Measured() {}

    static double row(String id, String what, double value, String limit, int trials) {
        String row = String.format(Locale.ROOT, "| %s | %s | %.3f | %s | %,d |%n", id, what, value, limit, trials);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(id.replace(' ', '-') + ".md"), row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return value;
    }
}
