package no.nortrials.cohort.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.sql.Dialect;

/** Patients and events as literals in the order of the columns. Each is cast: a statement may have a column of nothing but nulls. */
record Literals(Dialect dialect) {
    private static final String NO_INTEGER = "CAST(NULL AS INTEGER)";

    List<String> person(long person, Patient patient) {
        return List.of(
                bigint(person),
                dialect.text(patient.site()),
                dialect.text(patient.sex().name()),
                day(patient.born()),
                day(patient.died()),
                dialect.text(patient.residence()),
                patient.inTrial() ? "TRUE" : "FALSE");
    }

    List<String> event(
            long event, long person, int concept, PatientEvent of, Numbering<String> units, Numbering<Code> concepts) {
        List<String> literals = new ArrayList<>(List.of(
                bigint(event),
                bigint(person),
                dialect.text(of.domain().name()),
                String.valueOf(concept),
                day(Optional.of(of.day())),
                dialect.text(of.site())));
        literals.addAll(value(of.value(), units, concepts));
        return literals;
    }

    private static List<String> value(Optional<EventValue> value, Numbering<String> units, Numbering<Code> concepts) {
        if (value.isEmpty()) return number("NULL", "NULL", NO_INTEGER, NO_INTEGER);
        return switch (value.get()) {
            case EventValue.Coded(Code code) -> number("NULL", "NULL", NO_INTEGER, String.valueOf(concepts.of(code)));
            case EventValue.Numeric numeric -> {
                StoredNumber stored = StoredNumber.atLeast(numeric.number());
                yield number(
                        "'" + stored.whole().toPlainString() + "'",
                        "'" + stored.rest().toPlainString() + "'",
                        String.valueOf(units.of(numeric.unit())),
                        NO_INTEGER);
            }
        };
    }

    private static List<String> number(String whole, String rest, String unit, String concept) {
        return List.of(
                "CAST(" + whole + " AS DECIMAL(38, 12))", "CAST(" + rest + " AS DECIMAL(38, 38))", unit, concept);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(known -> String.valueOf(known.toEpochDay())).orElse(NO_INTEGER);
    }

    private static String bigint(long number) {
        return String.valueOf(number);
    }
}
