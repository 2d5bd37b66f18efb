package no.nortrials.cohort.index;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.Question;
import no.nortrials.cohort.RandomPatients;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.RandomCriteria;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever bytes a file of an index has, opening it ends with an engine or an {@link IOException}, even when length and checksum
 * fit. A normal run tries the bytes kept in {@code DamagedIndexFuzzTestInputs}; {@code tools/fuzz} looks for others.
 */
class DamagedIndexFuzzTest {
    private static final List<String> COLUMNS =
            List.of(FileNames.EVENT_PERSONS, FileNames.EVENT_DAYS, FileNames.EVENT_SITES, FileNames.EVENT_NUMBERS);

    @TempDir
    static Path folder;

    private static final Map<String, byte[]> WHOLE = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws IOException {
        try (var builder = IndexBuilder.create(folder)) {
            for (Patient patient : RandomPatients.of(1, 12)) builder.add(patient);
            builder.finish();
        }
        for (String name : FileNames.ALL) WHOLE.put(name, Files.readAllBytes(snapshot(name)));
        WHOLE.put(Manifest.NAME, Files.readAllBytes(snapshot(Manifest.NAME)));
    }

    /** The first byte says which file, the others are what it holds. */
    @FuzzTest
    void smallFiles(byte[] bytes) throws IOException {
        if (bytes.length == 0) return;
        String name = FileNames.CHECKED.get((bytes[0] & 0xff) % FileNames.CHECKED.size());
        byte[] content = Arrays.copyOfRange(bytes, 1, bytes.length);
        restore();
        Files.write(snapshot(name), content);
        fitManifest(name, content);

        open(0);
    }

    @FuzzTest
    void manifest(byte[] bytes) throws IOException {
        restore();
        String body = new String(bytes, ISO_8859_1);
        String whole = body + "checksum %08x\n".formatted(checksum(body.getBytes(ISO_8859_1)));
        Files.write(snapshot(Manifest.NAME), whole.getBytes(ISO_8859_1));

        open(0);
    }

    @FuzzTest
    void current(byte[] bytes) throws IOException {
        restore();
        Files.write(folder.resolve("CURRENT"), bytes);

        open(5);
    }

    /** The columns of events are not read on opening; a question about what a bad disk made of them has an answer. */
    @FuzzTest
    void columns(byte[] bytes) throws IOException {
        if (bytes.length == 0) return;
        String name = COLUMNS.get((bytes[0] & 0xff) % COLUMNS.size());
        byte[] content = whole(name).clone();
        System.arraycopy(bytes, 1, content, 0, Math.min(bytes.length - 1, content.length));
        restore();
        Files.write(snapshot(name), content);

        open(5);
    }

    private static void open(int questions) {
        try (var engine = IndexEngine.open(folder, Terminology.BY_PREFIX, RandomPatients.UNITS, 1)) {
            for (long seed = 0; seed < questions; seed++)
                assertThat(engine.ask(Question.of(RandomCriteria.of(seed), RandomCriteria.REFERENCE)))
                        .isNotNull();
        } catch (IOException damaged) {
            assertThat(damaged).hasMessageNotContaining("null");
        }
    }

    private static void fitManifest(String name, byte[] content) throws IOException {
        Manifest manifest = Manifest.read(snapshot(""));
        Map<String, Manifest.Sum> files = new LinkedHashMap<>(manifest.files());
        files.put(name, new Manifest.Sum(content.length, checksum(content)));
        new Manifest(manifest.persons(), manifest.events(), manifest.siteBytes(), files).write(snapshot(""));
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static void restore() throws IOException {
        Files.writeString(folder.resolve("CURRENT"), "1\n");
        for (String name : WHOLE.keySet()) Files.write(snapshot(name), whole(name));
    }

    private static byte[] whole(String name) {
        return WHOLE.getOrDefault(name, new byte[0]);
    }

    private static Path snapshot(String file) {
        return folder.resolve("1").resolve(file);
    }
}
