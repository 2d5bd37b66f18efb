package no.nortrials.cohort.sql;

import java.sql.SQLException;
import no.nortrials.eligibility.sql.Dialect;

class PostgreSqlEdgesTest extends SqlEdges {
    @Override
    SqlLaw database() throws SQLException {
        return new SqlLaw(PostgreSql.schema(), Dialect.POSTGRESQL);
    }

    @Override
    String endless() {
        return "SELECT pg_sleep(36000)";
    }
}
