package no.nortrials.cohort.sql;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.nortrials.eligibility.sql.Dialect;

/** Each try asks {@value #QUESTIONS} questions; the number of tries stands in {@code junit-platform.properties}. */
class DuckDbLawTest {
    private static final int QUESTIONS = 10;

    @Property(shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does(@ForAll long seed) throws SQLException {
        try (var database = new DuckDb()) {
            new SqlLaw(database.opening(), Dialect.DUCKDB).assertAgrees(seed, QUESTIONS);
        }
    }
}
