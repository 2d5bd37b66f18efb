package no.nortrials.benchmark.nation;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import no.nortrials.cohort.CohortEngine;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.sql.SqlEngine;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.sql.Dialect;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataSource;

/**
 * The nation in DuckDB: the tables that {@link SqlEngine} asks, as small and as well ordered as DuckDB likes them. They are written
 * with its appenders, which {@code SqlLoader} of the library does not use: it would take an hour.
 */
final class DuckDbNation implements AutoCloseable {
    private final String url;
    private final DuckDBConnection database;

    private DuckDbNation(String url) throws SQLException {
        this.url = url;
        this.database = (DuckDBConnection) DriverManager.getConnection(url);
    }

    /** @param file the database, made when it is not there */
    static DuckDbNation at(Path file) throws SQLException {
        var nation = new DuckDbNation("jdbc:duckdb:" + file);
        nation.run("SET memory_limit = '10GB'");
        nation.run("SET temp_directory = '" + file + ".tmp'");
        return nation;
    }

    void fill(Nation nation) throws SQLException {
        run("CREATE TABLE raw_person (person INTEGER, site VARCHAR, sex VARCHAR, born INTEGER, died INTEGER,"
                + " residence VARCHAR, in_trial BOOLEAN)");
        run(
                "CREATE TABLE raw_event (concept SMALLINT, person INTEGER, day SMALLINT, site TINYINT, number DECIMAL(12, 2),"
                        + " unit SMALLINT)");
        var concepts = new Concepts(nation.vocabulary());
        List<String> units = nation.vocabulary().tests().stream()
                .map(LabTest::unit)
                .distinct()
                .toList();
        Crowd.of(nation, () -> new DuckDbTaker(database.duplicate().unwrap(DuckDBConnection.class), concepts, units));
        writeConcepts(concepts, units);
        order(concepts);
    }

    private void writeConcepts(Concepts concepts, List<String> units) throws SQLException {
        run("CREATE TABLE concept (concept INTEGER, system VARCHAR, code VARCHAR)");
        run("CREATE TABLE unit (unit INTEGER, name VARCHAR)");
        run("CREATE TABLE event_attribute (event BIGINT, name VARCHAR, concept INTEGER)");
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO unit VALUES (?, ?)")) {
            for (int i = 0; i < units.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, units.get(i));
                insert.execute();
            }
        }
        try (var appender = database.createAppender("concept")) {
            for (int i = 0; i < concepts.codes().size(); i++) {
                appender.beginRow();
                appender.append(i);
                appender.append(concepts.codes().get(i).system());
                appender.append(concepts.codes().get(i).code());
                appender.endRow();
            }
        }
    }

    /** Names that come again and again are enums; no event has attributes, so none needs a number of its own. */
    private void order(Concepts concepts) throws SQLException {
        String trusts = Sites.NAMES.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        run("CREATE TYPE trust AS ENUM (" + trusts + ")");
        run("CREATE TYPE domain AS ENUM ('CONDITION', 'DRUG', 'MEASUREMENT', 'PROCEDURE')");
        run("CREATE TYPE sex AS ENUM ('FEMALE', 'MALE')");
        run("CREATE TABLE person AS SELECT person, CAST(site AS trust) AS site, CAST(sex AS sex) AS sex, born, died,"
                + " residence, in_trial FROM raw_person ORDER BY site, sex, born");
        run("CREATE TABLE event AS SELECT CAST(0 AS BIGINT) AS event, person, CAST(" + concepts.domain()
                + " AS domain) AS domain, CAST(concept AS INTEGER) AS concept, CAST(day + "
                + Nation.FIRST_DAY.toEpochDay() + " AS INTEGER) AS day,"
                + " (enum_range(NULL::trust))[site + 1] AS site,"
                + " CAST(number AS DECIMAL(38, 12)) AS number,"
                + " CAST(CASE WHEN number IS NOT NULL THEN 0 END AS DECIMAL(38, 38)) AS number_rest,"
                + " CAST(unit AS INTEGER) AS unit, CAST(NULL AS INTEGER) AS value_concept"
                + " FROM (SELECT * FROM raw_event ORDER BY concept, person, day)");
        run("DROP TABLE raw_person");
        run("DROP TABLE raw_event");
        run("CHECKPOINT");
    }

    CohortEngine engine() throws SQLException {
        return SqlEngine.open(new DuckDBDataSource(url), Dialect.DUCKDB, Terminology.BY_PREFIX, Units.SAME);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
