package no.nortrials.cohort.sql;

import java.sql.SQLException;
import no.nortrials.cohort.LawBatch;
import no.nortrials.eligibility.sql.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PostgreSqlLawTest {
    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void answersAsTheLawDoes(LawBatch batch) throws SQLException {
        var schema = PostgreSql.schema();

        new SqlLaw(schema, Dialect.POSTGRESQL).assertAgrees(batch);

        PostgreSql.drop(schema);
    }
}
