package no.nortrials.cohort.sql;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.cohort.Patient;
import no.nortrials.cohort.PatientEvent;
import no.nortrials.eligibility.sql.DataDays;
import no.nortrials.eligibility.sql.Dialect;

/** The rule what the tables can hold. */
final class Storable {
    private Storable() {}

    /** @throws IllegalArgumentException when a day, a number or a text cannot be held */
    static void require(Patient patient) {
        Stream.of(patient.born(), patient.died()).forEach(day -> day.ifPresent(known -> require(patient, known)));
        Stream.of(patient.site(), patient.residence()).forEach(text -> require(patient, text));
        patient.events().forEach(event -> require(patient, event));
    }

    private static void require(Patient patient, PatientEvent event) {
        require(patient, event.day());
        require(patient, event.site());
        require(patient, event.code());
        event.attributes().forEach((name, codes) -> {
            require(patient, name);
            codes.forEach(code -> require(patient, code));
        });
        event.value().ifPresent(value -> {
            switch (value) {
                case EventValue.Coded(Code code) -> require(patient, code);
                case EventValue.Numeric numeric -> require(patient, numeric);
            }
        });
    }

    private static void require(Patient patient, EventValue.Numeric value) {
        require(patient, value.unit());
        if (!StoredNumber.holds(value.number()))
            throw new IllegalArgumentException("numbers have at most 26 digits before and 38 after the point, but `"
                    + patient.id() + "` has `" + value.number() + "`");
    }

    private static void require(Patient patient, LocalDate day) {
        if (!DataDays.hold(day))
            throw new IllegalArgumentException("days lie from " + DataDays.FIRST + " through " + DataDays.LAST
                    + ", but `" + patient.id() + "` has `" + day + "`");
    }

    private static void require(Patient patient, Code code) {
        require(patient, code.system());
        require(patient, code.code());
    }

    private static void require(Patient patient, String text) {
        if (!Dialect.storable(text))
            throw new IllegalArgumentException("no database holds the text `" + text + "` of `" + patient.id() + "`");
    }
}
