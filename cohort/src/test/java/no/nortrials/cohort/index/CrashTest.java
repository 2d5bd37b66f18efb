package no.nortrials.cohort.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.RandomPatients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens while an index is written, the old one answers; whatever happens to a file is found. */
class CrashTest {
    private static final List<Patient> OLD = RandomPatients.of(1, 40);
    private static final List<Patient> NEW = RandomPatients.of(2, 60);

    @TempDir
    Path folder;

    @Test
    void the_old_index_answers_while_a_new_one_is_written() throws IOException {
        write(OLD);
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : NEW) builder.add(patient);

            assertThat(persons()).isEqualTo(40);

            builder.finish();
        }
        assertThat(persons()).isEqualTo(60);
    }

    @Test
    void a_builder_that_is_not_finished_leaves_nothing() throws IOException {
        write(OLD);

        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : NEW) builder.add(patient);
        }

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("CURRENT", "1");
        assertThat(persons()).isEqualTo(40);
    }

    static Stream<String> files() {
        return Stream.concat(FileNames.ALL.stream(), Stream.of(Manifest.NAME));
    }

    /** A crash leaves the files of the next snapshot in any state, but never names it. */
    @ParameterizedTest
    @MethodSource("files")
    void the_old_index_answers_after_a_crash_at_any_file(String file) throws IOException {
        write(OLD);
        Path unfinished = Files.createDirectory(folder.resolve("2.tmp"));
        for (String before : files().takeWhile(each -> !each.equals(file)).toList())
            Files.copy(folder.resolve("1").resolve(before), unfinished.resolve(before));
        Files.writeString(unfinished.resolve(file), "cut o");
        Files.writeString(folder.resolve("CURRENT.tmp"), "2");

        assertThat(persons()).isEqualTo(40);

        write(NEW);
        assertThat(persons()).isEqualTo(60);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("CURRENT", "2");
    }

    @Test
    void the_old_index_answers_after_a_crash_between_the_two_renames() throws IOException {
        write(OLD);
        Files.createDirectory(folder.resolve("2"));

        assertThat(persons()).isEqualTo(40);

        write(NEW);
        assertThat(persons()).isEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_changed_byte_is_found(String file) throws IOException {
        write(OLD);
        flip(folder.resolve("1").resolve(file));

        assertThatThrownBy(this::openAndVerify).isInstanceOf(DamagedIndex.class).hasMessageContaining(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_was_cut_off_is_found_on_opening(String file) throws IOException {
        write(OLD);
        Path cut = folder.resolve("1").resolve(file);
        try (FileChannel channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }

        assertThatThrownBy(this::persons).isInstanceOf(DamagedIndex.class).hasMessageContaining(file);
    }

    @Test
    void an_index_of_a_later_version_is_refused_by_name() throws IOException {
        write(OLD);
        Path manifest = folder.resolve("1").resolve(Manifest.NAME);
        String later = Files.readString(manifest).replace("index 2\n", "index 3\n");
        Files.writeString(
                manifest, later.substring(0, later.indexOf("checksum")) + "checksum " + checksum(later) + "\n");

        assertThatThrownBy(this::persons)
                .isInstanceOf(DamagedIndex.class)
                .hasMessageContaining("`nortrials-cohort-index 3`");
    }

    @Test
    void an_engine_that_is_open_keeps_answering_when_a_newer_index_takes_its_place() throws IOException {
        write(OLD);
        try (var engine = IndexEngine.open(folder)) {
            write(NEW);

            engine.verify();

            assertThat(engine.persons()).isEqualTo(40);
        }
    }

    private static String checksum(String manifest) {
        var checksum = new CRC32C();
        checksum.update(manifest.substring(0, manifest.indexOf("checksum")).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(checksum.getValue());
    }

    private static void flip(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long middle = channel.size() / 2;
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, middle);
            one.put(0, (byte) (one.get(0) ^ 1)).rewind();
            channel.write(one, middle);
        }
    }

    private void openAndVerify() throws IOException {
        try (var engine = IndexEngine.open(folder)) {
            engine.verify();
        }
    }

    private long persons() throws IOException {
        try (var engine = IndexEngine.open(folder)) {
            return engine.persons();
        }
    }

    private void write(List<Patient> patients) throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : patients) builder.add(patient);
            builder.finish();
        }
    }
}
