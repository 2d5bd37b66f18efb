package no.nortrials.eligibility.exchange.omop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The tables of OMOP that hold persons, events and concepts, with the columns that CDM 5.4 gives them, in a DuckDB in memory. */
public final class OmopDatabase implements AutoCloseable {
    private static final String[] EVENTS = {
        "condition_occurrence condition condition_start_date condition_status_concept_id",
        "drug_exposure drug drug_exposure_start_date route_concept_id",
        "procedure_occurrence procedure procedure_date modifier_concept_id",
        "measurement measurement measurement_date unit_concept_id value_as_concept_id",
        "observation observation observation_date unit_concept_id value_as_concept_id qualifier_concept_id",
        "device_exposure device device_exposure_start_date unit_concept_id",
        "specimen specimen specimen_date anatomic_site_concept_id",
        "visit_occurrence visit visit_start_date"
    };

    private final Connection connection;

    public OmopDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        run("CREATE SCHEMA cdm");
        run("CREATE TABLE cdm.person (person_id INTEGER, gender_concept_id INTEGER, year_of_birth INTEGER,"
                + " month_of_birth INTEGER, day_of_birth INTEGER, birth_datetime TIMESTAMP, race_concept_id INTEGER,"
                + " ethnicity_concept_id INTEGER)");
        run("CREATE TABLE cdm.death (person_id INTEGER, death_date DATE, cause_concept_id INTEGER,"
                + " death_type_concept_id INTEGER)");
        run("CREATE TABLE cdm.concept (concept_id INTEGER, vocabulary_id VARCHAR, concept_code VARCHAR)");
        run("CREATE TABLE cdm.concept_ancestor (ancestor_concept_id INTEGER, descendant_concept_id INTEGER)");
        run(
                "CREATE TABLE cdm.concept_relationship (concept_id_1 INTEGER, concept_id_2 INTEGER, relationship_id VARCHAR)");
        for (String table : EVENTS) run(table(table.split(" ", -1)));
    }

    private static String table(String... words) {
        var columns = new StringBuilder("person_id INTEGER, " + words[2] + " DATE");
        columns.append(", ").append(words[1]).append("_concept_id INTEGER");
        columns.append(", ").append(words[1]).append("_type_concept_id INTEGER");
        for (int i = 3; i < words.length; i++)
            columns.append(", ").append(words[i]).append(" INTEGER");
        boolean valued = words[1].equals("measurement") || words[1].equals("observation");
        return "CREATE TABLE cdm." + words[0] + " (" + columns + (valued ? ", value_as_number DECIMAL(18, 6))" : ")");
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void person(int id, int gender, String born) throws SQLException {
        String[] parts = born.split("-", -1);
        String month = parts.length > 1 ? parts[1] : "NULL";
        String day = parts.length > 2 ? parts[2] : "NULL";
        run("INSERT INTO cdm.person VALUES (%d, %d, %s, %s, %s, NULL, 0, 0)"
                .formatted(id, gender, parts[0], month, day));
    }

    void condition(int person, int concept, String day) throws SQLException {
        run(
                "INSERT INTO cdm.condition_occurrence (person_id, condition_concept_id, condition_start_date) VALUES (%d, %d, '%s')"
                        .formatted(person, concept, day));
    }

    void measured(int person, int concept, String day, String number, int unit) throws SQLException {
        run(("INSERT INTO cdm.measurement (person_id, measurement_concept_id, measurement_date, value_as_number,"
                        + " unit_concept_id) VALUES (%d, %d, '%s', %s, %d)")
                .formatted(person, concept, day, number, unit));
    }

    public Set<Integer> persons(String sql) throws SQLException {
        Set<Integer> persons = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) persons.add(rows.getInt("person_id"));
        }
        return persons;
    }

    public long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> counts = new ArrayList<>();
            while (rows.next()) counts.add(rows.getLong("persons"));
            return counts.getFirst();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
