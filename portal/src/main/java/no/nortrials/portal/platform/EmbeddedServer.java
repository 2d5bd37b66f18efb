package no.nortrials.portal.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** The PostgreSQL server of this process; every application context in it shares the one. */
final class EmbeddedServer {
    private static @Nullable EmbeddedServer running;

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    static synchronized EmbeddedServer in(String folder) {
        if (running == null) {
            running = start(folder);
            SpringApplication.getShutdownHandlers().add(EmbeddedServer::stop);
        }
        return running;
    }

    /** The address of a database, which is made when it does not exist. */
    String url(String database) {
        if (!database.matches("[a-z_0-9]+"))
            throw new IllegalArgumentException("not a database name: `" + database + "`");
        try (var connection = postgres.getPostgresDatabase(Map.of("password", password))
                        .getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'");
            if (!found.next()) statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL has no database `" + database + "`", e);
        }
        return postgres.getJdbcUrl("postgres", database);
    }

    /** Empty for a temporary server, which holds nothing worth a password. */
    String password() {
        return password;
    }

    private static EmbeddedServer start(String folder) {
        try {
            return folder.equals("temporary")
                    ? new EmbeddedServer(cluster().start(), "")
                    : startIn(Path.of(folder).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start; set SPRING_DATASOURCE_URL to use another server", e);
        }
    }

    private static EmbeddedServer startIn(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        DataFolder.claim(folder);
        var password = ServerPassword.of(folder);
        return new EmbeddedServer(password.start(lasting(folder)), password.secret());
    }

    private static EmbeddedPostgres.Builder lasting(Path folder) {
        return cluster()
                // not in /tmp, where tidying would take the programs away from under a running server
                .setOverrideWorkingDirectory(
                        folder.resolveSibling(folder.getFileName() + ".server").toFile())
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("synchronous_commit", "on");
    }

    private static EmbeddedPostgres.Builder cluster() {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "nb-NO")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("max_connections", "200")
                // disks of today read here and there as fast as in a row
                .setServerConfig("random_page_cost", "1.1")
                // replaying the log of a big database after a kill takes more than the ten seconds of a test
                .setPGStartupWait(Duration.ofMinutes(1))
                // its own hook would race Spring's; stop() runs after every context is closed
                .setRegisterShutdownHook(false);
    }

    private static synchronized void stop() {
        if (running == null) return;
        try {
            running.postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = null;
    }
}
