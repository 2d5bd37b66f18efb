package no.nortrials.benchmark.nation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends the patients of one thread. */
final class DuckDbTaker implements Crowd.Taker {
    private static final int DECIMALS = 2;

    private final DuckDBConnection connection;
    private final DuckDBAppender persons;
    private final DuckDBAppender events;
    private final Concepts concepts;
    private final Map<String, Integer> sites = new HashMap<>();
    private final Map<String, Integer> units = new HashMap<>();

    DuckDbTaker(DuckDBConnection connection, Concepts concepts, List<String> unitNames) throws SQLException {
        this.connection = connection;
        this.persons = connection.createAppender("raw_person");
        this.events = connection.createAppender("raw_event");
        this.concepts = concepts;
        for (String site : Sites.NAMES) sites.put(site, sites.size());
        for (String unit : unitNames) units.put(unit, units.size());
    }

    @Override
    public void take(int number, Patient patient) throws SQLException {
        persons.beginRow();
        persons.append(number);
        persons.append(patient.site());
        persons.append(patient.sex().name());
        append(patient.born());
        append(patient.died());
        persons.append(patient.residence());
        persons.append(patient.inTrial());
        persons.endRow();
        for (PatientEvent event : patient.events()) append(number, event);
    }

    private void append(Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) persons.append((int) day.get().toEpochDay());
        else persons.appendNull();
    }

    private void append(int person, PatientEvent event) throws SQLException {
        events.beginRow();
        events.append((short) concepts.number(event.code()));
        events.append(person);
        events.append((short) (event.day().toEpochDay() - Nation.FIRST_DAY.toEpochDay()));
        events.append(number(sites, event.site()).byteValue());
        if (event.value().orElse(null) instanceof EventValue.Numeric(BigDecimal result, String unit)) {
            events.append(result.setScale(DECIMALS));
            events.append(number(units, unit).shortValue());
        } else {
            events.appendNull();
            events.appendNull();
        }
        events.endRow();
    }

    private static Integer number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) throw new IllegalArgumentException("`" + name + "` has no number");
        return number;
    }

    @Override
    public void close() throws SQLException {
        persons.close();
        events.close();
        connection.close();
    }
}
