package no.nortrials.cohort.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.sql.Dialect;
import org.junit.jupiter.api.AfterEach;

class DuckDbEdgesTest extends SqlEdges {
    private final List<DuckDb> opened = new ArrayList<>();

    @Override
    SqlLaw database() throws SQLException {
        var database = new DuckDb();
        opened.add(database);
        return new SqlLaw(database.opening(), Dialect.DUCKDB);
    }

    @Override
    String endless() {
        return "SELECT sum(hash(range)) FROM range(100000000000000)";
    }

    @AfterEach
    void close() throws SQLException {
        for (DuckDb each : opened) each.close();
    }
}
