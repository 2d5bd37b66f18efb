package no.nortrials.portal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The portal with a PostgreSQL of its own: what it keeps, also when it is killed, doubled or finds rubbish. */
@Tag("process")
@Tag("slow")
class EmbeddedDatabaseIT {
    private static final Duration FIRST_PAGE = Duration.ofSeconds(15);
    private static final Duration GRACE_ON_A_BUSY_MACHINE = Duration.ofSeconds(45);

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    @AfterEach
    void stopTheServerOfAKilledPortal() throws IOException {
        if (Files.exists(pidFile())) postgres().ifPresent(ProcessHandle::destroyForcibly);
    }

    @Test
    void recoversByItselfAfterItWasKilledAndItsServerLeftRunning() throws IOException {
        try (var portal = PortalProcess.start(folder, kept())) {
            write("Kept through a kill");
            portal.kill();
        }
        assertThat(postgres()).as("the server outlives its portal").isPresent();

        Instant launched = Instant.now();
        try (var again = PortalProcess.start(folder, kept());
                var visitor = new WebVisitor()) {
            WebPage first = visitor.get(again.address().resolve("/login"));
            Duration took = Duration.between(launched, Instant.now());

            System.out.println("Second start, after a kill: first page after " + took.toMillis() + " ms (goal "
                    + FIRST_PAGE.toMillis() + ")");
            assertThat(first.status()).isEqualTo(200);
            assertThat(took).isLessThan(GRACE_ON_A_BUSY_MACHINE);
            assertThat(written("Kept through a kill")).isEqualTo(1);
            again.stop();
        }
        assertThat(postgres()).as("an orderly stop takes the server along").isEmpty();
    }

    @Test
    void refusesToStartTwiceOnTheSameDataAndSaysWhatToDo() {
        try (var portal = PortalProcess.start(folder, kept());
                var second = PortalProcess.launch(folder, kept())) {
            assertThat(second.exitCode()).isNotZero();
            assertThat(second.output())
                    .contains("Another portal already uses the database in " + data())
                    .contains("PORTAL_EMBEDDED_DB_DIR")
                    .doesNotContain("\tat ");
            assertThat(portal.awaitReady()).as("the first is not disturbed").isSameAs(portal);
            portal.stop();
        }
    }

    @Test
    void startsBesideAProcessFileThatIsEmptyOrRubbishOrOfAnotherProcess() throws IOException {
        try (var portal = PortalProcess.start(folder, kept())) {
            write("Kept beside rubbish");
            portal.stop();
        }
        for (String rubbish : List.of("", "no number\n", ProcessHandle.current().pid() + "\n" + data() + "\n")) {
            Files.writeString(pidFile(), rubbish);
            try (var portal = PortalProcess.start(folder, kept())) {
                assertThat(written("Kept beside rubbish"))
                        .as("with `%s`", rubbish)
                        .isEqualTo(1);
                portal.stop();
            }
        }
    }

    @Test
    void stopsTheServerOfAKilledPortalAlsoWhenItsProcessFileIsEmpty() throws IOException {
        try (var portal = PortalProcess.start(folder, kept())) {
            write("Kept though the file is empty");
            portal.kill();
        }
        long orphan = postgres().orElseThrow().pid();
        Files.writeString(pidFile(), "");

        try (var portal = PortalProcess.start(folder, kept())) {
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(written("Kept though the file is empty")).isEqualTo(1);
            portal.stop();
        }
    }

    @Test
    void startsAsAnOrdinaryUser() throws IOException {
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeThat(System.getProperty("user.name"))
                .as("only root can become another")
                .isEqualTo("root");
        assumeThat(setpriv).exists();
        openToAll(folder);

        var asNobody = List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups");
        try (var portal = PortalProcess.launch(folder, asNobody, kept()).awaitReady()) {
            write("Written for nobody");
            assertThat(Files.getOwner(data()).getName()).isEqualTo("nobody");
            portal.stop();
        }
    }

    @Test
    void refusesWhoeverDoesNotHaveThePasswordThatOnlyTheOwnerCanRead() throws IOException {
        try (var portal = PortalProcess.start(folder, kept())) {
            for (String guess : List.of("", "postgres", "0".repeat(64)))
                assertThatThrownBy(() -> ping(guess)).rootCause().hasMessageContaining("password");
            assertThat(Files.getPosixFilePermissions(passwordFile()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            portal.stop();
        }
    }

    @Test
    void givesAFolderOfBeforeThereWasAPasswordOne() throws IOException {
        try (var before = TestDatabase.startIn(data())) {
            before.jdbc()
                    .sql("create schema earlier; create table earlier.kept as select 'Written before' as word")
                    .update();
        }

        for (String start : List.of("first", "next"))
            try (var portal = PortalProcess.start(folder, kept())) {
                assertThatThrownBy(() -> ping("")).as(start).rootCause().hasMessageContaining("password");
                assertThat(jdbc().sql("select word from earlier.kept")
                                .query(String.class)
                                .single())
                        .isEqualTo("Written before");
                portal.stop();
            }
    }

    @Test
    void makesAnotherPasswordWhenTheFileWasLost() throws IOException {
        try (var portal = PortalProcess.start(folder, kept())) {
            write("Kept without the file");
            portal.stop();
        }
        Files.delete(passwordFile());

        try (var portal = PortalProcess.start(folder, kept())) {
            assertThat(written("Kept without the file")).isEqualTo(1);
            assertThatThrownBy(() -> ping("")).rootCause().hasMessageContaining("password");
            portal.stop();
        }
    }

    private void ping(String password) throws IOException {
        jdbc(password).sql("select 1").query(Integer.class).single();
    }

    private static void openToAll(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    private List<String> kept() {
        return List.of("--portal.embedded-db.dir=" + data());
    }

    private Path data() {
        return folder.resolve("postgres");
    }

    private Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> postgres() throws IOException {
        if (!Files.exists(pidFile())) return Optional.empty();
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip()));
    }

    private void write(String name) throws IOException {
        jdbc().sql("insert into organisation (name, kind) values (:name, 'UNIT')")
                .param("name", name)
                .update();
    }

    private int written(String name) throws IOException {
        return jdbc().sql("select count(*) from organisation where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private JdbcClient jdbc() throws IOException {
        return jdbc(Files.readString(passwordFile()));
    }

    /** The server writes its port on the fourth line of its process file. */
    private JdbcClient jdbc(String password) throws IOException {
        String port = Files.readAllLines(pidFile()).get(3).strip();
        return JdbcClient.create(
                new DriverManagerDataSource("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", password));
    }

    private Path passwordFile() {
        return data().resolve("portal.password");
    }
}
