package no.nortrials.cohort.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.sql.Dialect;

/**
 * Writes patients into new tables. Call {@link #finish} at the end: before it the tables are incomplete.
 *
 * <p>Not for several threads. The connection belongs to the caller.
 */
public final class SqlLoader {
    private final Connection connection;
    private final Dialect dialect;
    private final Numbering<Code> concepts = new Numbering<>();
    private final Numbering<String> units = new Numbering<>();
    private final RowSql persons;
    private final RowSql events;
    private final RowSql attributes;
    private final Literals literals;
    private long lastPerson;
    private long lastEvent;

    private SqlLoader(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
        this.literals = new Literals(dialect);
        this.persons = new RowSql(connection, "person");
        this.events = new RowSql(connection, "event");
        this.attributes = new RowSql(connection, "event_attribute");
    }

    /** Creates the tables where the connection creates tables; fails when one is there already. */
    public static SqlLoader create(Connection connection, Dialect dialect) throws SQLException {
        run(connection, Schema.tables());
        return new SqlLoader(connection, dialect);
    }

    /**
     * Adds a patient.
     *
     * @throws IllegalArgumentException when the tables cannot hold a day, a number or a text; nothing of the patient is added
     */
    public void add(Patient patient) throws SQLException {
        Storable.require(patient);
        lastPerson++;
        persons.add(literals.person(lastPerson, patient));
        for (PatientEvent event : patient.events()) add(event);
    }

    private void add(PatientEvent event) throws SQLException {
        lastEvent++;
        int concept = concepts.of(event.code());
        events.add(literals.event(lastEvent, lastPerson, concept, event, units, concepts));
        for (Map.Entry<String, Set<Code>> attribute : event.attributes().entrySet())
            for (Code code : attribute.getValue())
                attributes.add(List.of(
                        String.valueOf(lastEvent),
                        dialect.text(attribute.getKey()),
                        String.valueOf(concepts.of(code))));
    }

    /** Writes what is left and makes the tables ready for questions. */
    public void finish() throws SQLException {
        for (RowSql rows : List.of(persons, events, attributes)) rows.flush();
        var codes = new RowSql(connection, "concept");
        for (Map.Entry<Code, Integer> code : concepts.all().entrySet())
            codes.add(List.of(
                    String.valueOf(code.getValue()),
                    dialect.text(code.getKey().system()),
                    dialect.text(code.getKey().code())));
        codes.flush();
        var names = new RowSql(connection, "unit");
        for (Map.Entry<String, Integer> unit : units.all().entrySet())
            names.add(List.of(String.valueOf(unit.getValue()), dialect.text(unit.getKey())));
        names.flush();
        run(connection, Schema.ready(dialect));
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : new ArrayList<>(statements)) statement.execute(each);
        }
    }
}
