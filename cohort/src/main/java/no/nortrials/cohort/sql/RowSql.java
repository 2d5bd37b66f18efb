package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows on their way into a table, many in one statement: Trino takes as long for one row as for a thousand, and the plain interface of
 * DuckDB is slow row by row.
 */
final class RowSql {
    private static final int MOST = 1000;

    private final Connection connection;
    private final String table;
    private final List<String> rows = new ArrayList<>();

    RowSql(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Adds a row of literals in the order of the columns. */
    void add(List<String> literals) throws SQLException {
        rows.add("(" + String.join(", ", literals) + ")");
        if (rows.size() == MOST) flush();
    }

    void flush() throws SQLException {
        if (rows.isEmpty()) return;
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table + " VALUES " + String.join(",\n", rows));
        }
        rows.clear();
    }
}
