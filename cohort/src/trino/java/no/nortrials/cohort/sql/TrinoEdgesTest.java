package no.nortrials.cohort.sql;

import java.sql.SQLException;
import no.nortrials.eligibility.sql.Dialect;

class TrinoEdgesTest extends SqlEdges {
    @Override
    SqlLaw database() throws SQLException {
        return new SqlLaw(Trino.opening(Trino.schema()), Dialect.TRINO);
    }

    @Override
    String endless() {
        String many = "UNNEST(sequence(1, 10000))";
        return "SELECT count(*) FROM " + many + " a(x), " + many + " b(y), " + many + " c(z) WHERE (x * y * z) % 7 = 3";
    }
}
