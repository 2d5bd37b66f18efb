package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a ledger or a file of keys has, it is read or refused as damaged. A normal run tries the bytes kept in
 * {@code LedgerFuzzTestInputs}; {@code tools/fuzz} looks for others.
 */
class LedgerFuzzTest {
    @TempDir
    static Path folder;

    @FuzzTest
    void ledger(byte[] bytes) throws IOException {
        open(bytes);
    }

    /** The text of one entry, whose checksum fits. */
    @FuzzTest
    void entry(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\n", "");
        String line = HexFormat.of().toHexDigits(checksum(text)) + " " + text + "\n";

        List<Event> events = open(line.getBytes(StandardCharsets.UTF_8));

        if (!events.isEmpty())
            assertThat(LedgerLine.read(LedgerLine.of(events).replace("\n", ""))).isEqualTo(events);
    }

    @FuzzTest
    void keys(byte[] bytes) throws IOException {
        Path file = written("keys", bytes);
        try {
            assertThat(Keys.at(file).fingerprint()).isNotEmpty();
        } catch (UncheckedIOException refused) {
            assertThat(refused).hasMessageContaining("is not a file of disclosure keys");
        }
    }

    private static List<Event> open(byte[] bytes) throws IOException {
        try (Ledger ledger = Ledger.in(written("ledger", bytes))) {
            return ledger.events();
        } catch (UncheckedIOException refused) {
            assertThat(refused).hasMessageContaining("is damaged in line");
            return List.of();
        }
    }

    private static Path written(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) Files.createFile(file, OwnerOnly.rights(file));
        return Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static int checksum(String text) {
        var checksum = new CRC32C();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
