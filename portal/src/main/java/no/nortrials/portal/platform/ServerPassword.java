package no.nortrials.portal.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Keeps the other users of the machine out of the server. Its password is made once and lies in the data folder, in a
 * file that only the owner may read; whoever copies the folder has it along.
 */
final class ServerPassword {
    private static final String FILE = "portal.password";

    private final Path folder;
    private final String secret;

    private ServerPassword(Path folder, String secret) {
        this.folder = folder;
        this.secret = secret;
    }

    /** The folder's own password, or a fresh one that {@link #start} will give it. */
    static ServerPassword of(Path folder) throws IOException {
        Path kept = folder.resolve(FILE);
        return new ServerPassword(folder, Files.exists(kept) ? Files.readString(kept) : fresh());
    }

    private static String fresh() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String secret() {
        return secret;
    }

    /** Starts the server so that from then on it asks everybody for the password. */
    EmbeddedPostgres start(EmbeddedPostgres.Builder server) throws IOException {
        server.setConnectConfig("password", secret);
        if (!Files.exists(folder.resolve("postgresql.conf"))) return startNew(server);
        return Files.exists(folder.resolve(FILE)) ? server.start() : startOpen(server);
    }

    /** The server is made with the password: it never listens without. */
    private EmbeddedPostgres startNew(EmbeddedPostgres.Builder server) throws IOException {
        Path given = written();
        return server.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", given.toString())
                .setDataDirectoryCustomizer(_ -> keep(given))
                .start();
    }

    /**
     * A folder of before there was a password, or whose file was lost. Only a running server can be told another, so for
     * a moment it trusts who connects from this machine. The file comes last: what is interrupted is done again.
     */
    private EmbeddedPostgres startOpen(EmbeddedPostgres.Builder server) throws IOException {
        accessBy("trust");
        EmbeddedPostgres started = server.start();
        try (var connection = started.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secret + "'");
            accessBy("scram-sha-256");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            started.close();
            throw new IOException("The embedded PostgreSQL takes no password", e);
        }
        keep(written());
        return started;
    }

    /** Sessions that are open already are not asked again; there are none but ours. */
    private void accessBy(String method) throws IOException {
        String rules = """
                # written by the portal, which keeps the password in %2$s
                local all all %1$s
                host all all 127.0.0.1/32 %1$s
                host all all ::1/128 %1$s
                """.formatted(method, FILE);
        Files.writeString(folder.resolve("pg_hba.conf"), rules);
    }

    /** A file with the password beside the folder, which must be empty while the server is made; nobody else may read it. */
    private Path written() throws IOException {
        Path file = Files.createTempFile(folder.getParent(), FILE, "");
        return Files.writeString(file, secret);
    }

    private void keep(Path written) {
        try {
            Files.move(written, folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
