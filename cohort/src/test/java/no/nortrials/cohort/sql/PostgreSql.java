package no.nortrials.cohort.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests, stopped with them; a schema for each who asks. */
final class PostgreSql {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgreSql() {}

    /** Begun when first asked for. */
    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A data source that sees nothing but a new schema. */
    static PGSimpleDataSource schema() throws SQLException {
        String name = "s" + SCHEMAS.incrementAndGet();
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        var source = (PGSimpleDataSource) Running.SERVER.getPostgresDatabase();
        source.setCurrentSchema(name);
        return source;
    }

    static void drop(PGSimpleDataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + source.getCurrentSchema() + " CASCADE");
        }
    }
}
