package no.nortrials.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.nortrials.eligibility.Computable;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Role;
import no.nortrials.eligibility.exchange.omop.OmopData;
import no.nortrials.eligibility.exchange.omop.OmopDatabase;
import no.nortrials.eligibility.exchange.omop.OmopSql;
import no.nortrials.eligibility.sql.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The statements for OMOP select, of random patients in its tables, whom the law says: for each criterion, and all together. Both
 * leave out what OMOP does not hold.
 */
class OmopSqlLawTest {
    private static final OmopData DATA =
            new OmopData("cdm", Dialect.DUCKDB, RandomPatients.UNITS, List.of("mmol/mol", "mg/dL", "%"));
    private static final Meaning MEANING =
            new Meaning(Terminology.BY_PREFIX, new Values(Terminology.BY_PREFIX, RandomPatients.UNITS));

    @ParameterizedTest
    @MethodSource("no.nortrials.cohort.LawBatch#ofDatabases")
    void selectsWhomTheLawSays(LawBatch batch) throws SQLException {
        List<Patient> patients = OmopPatients.of(batch.seed(), 120);
        try (var database = new OmopDatabase()) {
            OmopPatients.load(database, patients);
            for (long seed : batch.seeds().toList()) {
                EligibilityCriteria criteria = OmopPatients.worded(RandomCriteria.of(seed));

                OmopSql sql = OmopSql.of(criteria, RandomCriteria.REFERENCE, DATA);

                requireSame(seed, criteria, sql, patients, database);
            }
        }
    }

    private static void requireSame(
            long seed, EligibilityCriteria criteria, OmopSql sql, List<Patient> patients, OmopDatabase database)
            throws SQLException {
        Set<String> leftOut =
                new HashSet<>(sql.leftOut().stream().map(OmopSql.LeftOut::id).toList());
        Set<Integer> all = meeting(patients, List.of());
        int step = 0;
        for (Criterion criterion : criteria.criteria())
            if (Computable.of(criterion, node -> leftOut.contains(node.note().id()))
                    instanceof Computable.Evaluated(Criterion rest, boolean _)) {
                String statement = sql.steps().get(step++).persons();
                Set<Integer> expected = meeting(patients, List.of(rest));
                all.retainAll(expected);

                assertThat(database.persons(statement))
                        .as("seed %s: %s%n%s", seed, rest, statement)
                        .isEqualTo(expected);
            }
        assertThat(step).isEqualTo(sql.steps().size());
        assertThat(database.count(sql.count())).as("seed %s", seed).isEqualTo(all.size());
    }

    private static Set<Integer> meeting(List<Patient> patients, List<Criterion> criteria) {
        var days = new Days(RandomCriteria.REFERENCE, Map.of());
        Set<Integer> persons = new TreeSet<>();
        for (Patient patient : patients)
            if (criteria.stream()
                    .allMatch(each ->
                            MEANING.holds(each, patient, days) != (each.note().role() == Role.EXCLUSION)))
                persons.add(Integer.valueOf(patient.id()));
        return persons;
    }
}
