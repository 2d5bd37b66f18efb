package no.nortrials.cohort.sql;

import java.sql.SQLException;
import no.nortrials.cohort.LawBatch;
import no.nortrials.eligibility.sql.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuckDbLawTest {
    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void answersAsTheLawDoes(LawBatch batch) throws SQLException {
        try (var database = new DuckDb()) {
            new SqlLaw(database.opening(), Dialect.DUCKDB).assertAgrees(batch);
        }
    }

    @Test
    void answersTheSameWhenManyAreAskedAtOnce() throws SQLException {
        try (var database = new DuckDb()) {
            new SqlLaw(database.opening(), Dialect.DUCKDB).assertAgreesAtOnce(new LawBatch(4711, 30), 10);
        }
    }
}
