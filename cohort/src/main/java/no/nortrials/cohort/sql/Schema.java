package no.nortrials.cohort.sql;

import java.util.List;
import no.nortrials.eligibility.sql.Dialect;

/** The statements that make the tables. */
final class Schema {
    private Schema() {}

    static List<String> tables() {
        return List.of(
                """
                CREATE TABLE person (person BIGINT, site VARCHAR, sex VARCHAR, born INTEGER, died INTEGER,
                    residence VARCHAR, in_trial BOOLEAN)""",
                """
                CREATE TABLE event (event BIGINT, person BIGINT, domain VARCHAR, concept INTEGER, day INTEGER,
                    site VARCHAR, number DECIMAL(38, 12), number_rest DECIMAL(38, 38), unit INTEGER,
                    value_concept INTEGER)""",
                "CREATE TABLE event_attribute (event BIGINT, name VARCHAR, concept INTEGER)",
                "CREATE TABLE concept (concept INTEGER, system VARCHAR, code VARCHAR)",
                "CREATE TABLE unit (unit INTEGER, name VARCHAR)");
    }

    /** What each database wants once the rows are there: an order for DuckDB, indexes for PostgreSQL. */
    static List<String> ready(Dialect dialect) {
        return switch (dialect) {
            case DUCKDB ->
                List.of(
                        "CREATE TABLE sorted AS SELECT * FROM event ORDER BY concept, person, day",
                        "DROP TABLE event",
                        "ALTER TABLE sorted RENAME TO event");
            case POSTGRESQL ->
                List.of(
                        "CREATE UNIQUE INDEX ON person (person)",
                        "CREATE INDEX ON event (concept, person, day)",
                        "CREATE INDEX ON event (person, concept, day)",
                        "CREATE INDEX ON event_attribute (event, name)",
                        "ANALYZE person, event, event_attribute");
            case TRINO -> List.of();
        };
    }
}
