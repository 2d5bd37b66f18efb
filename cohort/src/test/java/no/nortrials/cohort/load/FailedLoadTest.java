package no.nortrials.cohort.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.nortrials.cohort.index.IndexBuilder;
import no.nortrials.cohort.index.IndexEngine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that does not reach its end changes nothing. */
class FailedLoadTest {
    @TempDir
    Path folder;

    @Test
    void theOldIndexStillAnswersAfterASourceThatIsCutOff() throws IOException {
        Path index = folder.resolve("index");
        assertThat(load(source("old", 40), index)).isInstanceOf(LoadReport.Loaded.class);
        Path patients = source("new", 60).resolve("patients.csv");
        Files.writeString(patients, Files.readString(patients) + "p99,fem");

        LoadReport report = load(folder.resolve("new"), index);

        assertThat(report).isInstanceOf(LoadReport.Stopped.class);
        try (IndexEngine engine = IndexEngine.open(index)) {
            assertThat(engine.persons()).isEqualTo(40);
        }
    }

    @Test
    void aSinkThatCannotWriteStopsTheLoad() throws IOException {
        Load load = Load.csv(source("some", 3));

        LoadReport report = load.into(_ -> {
            throw new IOException("No space left on device");
        });

        assertThat(report).isInstanceOfSatisfying(LoadReport.Stopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo(StopReason.DISK_FULL);
            assertThat(stopped.counts().patients()).isZero();
        });
    }

    /** On a disk of one megabyte, which only the administrator can make. */
    @Test
    void aFullDiskStopsTheLoadAndLeavesNothingBehind() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0,
                "a small disk cannot be mounted here: a full disk is not tried");
        try {
            Load load = Load.csv(source("many", 40_000)).scratch(disk).with(LoadOptions.DEFAULT.sortingIn(1 << 18));

            LoadReport.Stopped stopped = Sources.stopped(load);

            assertThat(stopped.reason()).isEqualTo(StopReason.DISK_FULL);
            assertThat(disk).isEmptyDirectory();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException _) {
            return -1;
        }
    }

    private static LoadReport load(Path source, Path index) throws IOException {
        try (var builder = IndexBuilder.create(index)) {
            LoadReport report = Load.csv(source).into(builder::add);
            switch (report) {
                case LoadReport.Loaded _ -> builder.finish();
                case LoadReport.Stopped _ -> {}
            }
            return report;
        }
    }

    private Path source(String name, int patients) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < patients; i++) rows.add("p" + i + ",female,1961-04-02,,OUS,0301,no\n");
        Path source = Files.createDirectory(folder.resolve(name));
        Sources.csv(source, String.join("", rows), "p1,condition,s,I10,2020-05-05,,,,,\n");
        return source;
    }
}
