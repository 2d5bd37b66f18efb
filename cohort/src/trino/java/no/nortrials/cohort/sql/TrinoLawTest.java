package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.nortrials.eligibility.sql.Dialect;

/** Each try asks {@value #QUESTIONS} questions; {@code -Djqwik.tries.default} says how many tries. */
class TrinoLawTest {
    private static final int QUESTIONS = 25;

    @Property(shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does_on_three_nodes(@ForAll long seed) throws SQLException {
        assertThat(Trino.nodes()).isEqualTo(3);
        String schema = Trino.schema();

        new SqlLaw(Trino.opening(schema), Dialect.TRINO).assertAgrees(seed, QUESTIONS);

        Trino.drop(schema);
    }
}
