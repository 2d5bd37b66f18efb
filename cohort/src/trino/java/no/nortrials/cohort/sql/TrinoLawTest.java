package no.nortrials.cohort.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.nortrials.cohort.LawBatch;
import no.nortrials.eligibility.sql.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrinoLawTest {
    /** How many questions one statement asks; planning a statement costs Trino more than answering it. */
    private static final int TOGETHER = Integer.getInteger("law.together", 10);

    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void answersAsTheLawDoesOnThreeNodes(LawBatch batch) throws SQLException {
        assertThat(Trino.nodes()).isEqualTo(3);
        String schema = Trino.schema();

        new SqlLaw(Trino.opening(schema), Dialect.TRINO).assertAgreesAtOnce(batch, TOGETHER);

        Trino.drop(schema);
    }
}
