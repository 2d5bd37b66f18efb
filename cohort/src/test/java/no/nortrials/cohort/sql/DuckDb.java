package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** A DuckDB in memory, gone when closed. */
final class DuckDb implements AutoCloseable {
    private final DuckDBConnection kept;

    DuckDb() throws SQLException {
        kept = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    }

    Opening opening() {
        return this::connect;
    }

    private Connection connect() throws SQLException {
        return kept.duplicate();
    }

    @Override
    public void close() throws SQLException {
        kept.close();
    }
}
