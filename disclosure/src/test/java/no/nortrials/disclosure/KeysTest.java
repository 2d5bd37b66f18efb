package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    @TempDir
    private Path folder;

    @Test
    void keysAreMadeOnceForTheirOwnerOnlyAndReadAgain() throws IOException {
        var file = folder.resolve("keys");

        var made = Keys.at(file);
        var read = Keys.at(file);

        assertThat(read.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Keys.random().fingerprint()).isNotEqualTo(made.fingerprint());
    }

    @Test
    void fileThatOthersMayReadIsRefused() throws IOException {
        var file = folder.resolve("keys");
        Keys.at(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> Keys.at(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("chmod 600");
    }

    @Test
    void messageAboutADamagedFileDoesNotShowIt() throws IOException {
        var file = folder.resolve("keys");
        String secret = Keys.at(file).lines().substring(0, 64);
        Files.writeString(file, "nortrials disclosure keys 1\n" + secret + "\n");

        assertThatThrownBy(() -> Keys.at(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining(secret.substring(0, 8));
    }

    @Test
    void nothingThatHoldsKeysOrPersonsPrintsThem() {
        var keys = Keys.random();
        var snapshot = Snapshot.of(Hospital.JULY, keys, Hospital.persons(12));
        var counted = Hospital.july("C50", Hospital.first(7));

        assertThat(keys).hasToString("Keys[not shown]");
        assertThat(snapshot).hasToString("Snapshot[2026-07, 12 persons]");
        assertThat(counted.toString())
                .contains("C50")
                .contains("Cohort[not shown]")
                .doesNotContain("7]");
    }

    @Test
    void keyOfTheWrongLengthIsRefused() {
        assertThatThrownBy(() -> new Keys(new byte[32], new byte[31], new byte[32]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`31`");
    }
}
