package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nortrials.cohort.Code;

/**
 * What stands in the data, read once when an engine is opened.
 *
 * @param concepts the number of each code
 * @param units the number of each unit
 * @param sites in alphabetical order
 */
record Dictionaries(Map<Code, Integer> concepts, Map<String, Integer> units, List<String> sites) {
    static Dictionaries read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return new Dictionaries(concepts(statement), units(statement), sites(statement));
        }
    }

    private static Map<Code, Integer> concepts(Statement statement) throws SQLException {
        Map<Code, Integer> concepts = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT system, code, concept FROM concept")) {
            while (rows.next()) concepts.put(new Code(rows.getString(1), rows.getString(2)), rows.getInt(3));
        }
        return concepts;
    }

    private static Map<String, Integer> units(Statement statement) throws SQLException {
        Map<String, Integer> units = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery("SELECT name, unit FROM unit")) {
            while (rows.next()) units.put(rows.getString(1), rows.getInt(2));
        }
        return units;
    }

    private static List<String> sites(Statement statement) throws SQLException {
        List<String> sites = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT DISTINCT site FROM person")) {
            while (rows.next()) sites.add(rows.getString(1));
        }
        // in the order of Java, as the other engines sort; a database has its own
        sites.sort(null);
        return List.copyOf(sites);
    }
}
