package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.nortrials.eligibility.sql.Dialect;
import org.jspecify.annotations.Nullable;

/** Each try asks {@value #QUESTIONS} questions; {@code -Djqwik.tries.default} says how many tries. */
class TrinoLawTest {
    private static final int QUESTIONS = 25;
    private static @Nullable Trino trino;

    @BeforeContainer
    static void start() throws Exception {
        trino = Trino.start();
    }

    @AfterContainer
    static void stop() {
        running().close();
    }

    private static Trino running() {
        if (trino == null) throw new IllegalStateException("Trino was not started");
        return trino;
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void answers_as_the_law_does_on_three_nodes(@ForAll long seed) throws SQLException {
        assertThat(running().count()).isEqualTo(3);
        String schema = running().schema();

        new SqlLaw(running().opening(schema), Dialect.TRINO).assertAgrees(seed, QUESTIONS);

        running().drop(schema);
    }
}
