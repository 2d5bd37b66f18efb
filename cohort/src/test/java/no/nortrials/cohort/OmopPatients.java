package no.nortrials.cohort;

import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.RandomCriteria;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.exchange.OmopConcepts;
import no.nortrials.eligibility.exchange.omop.OmopDatabase;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;

/**
 * Patients and criteria made at random in words that OMOP knows: tests are codes of LOINC, what had no system is a concept id, and an
 * event keeps only what its table has a column for.
 */
final class OmopPatients {
    private static final String LOINC = "http://loinc.org";
    private static final int SCALE = 6;

    private static final Map<String, Integer> IDS =
            Map.of("active", 9001, "resolved", 9002, "ward", 9003, "positive", 9181, "negative", 9189);

    private static final List<String> UNITS = List.of("mmol/mol", "mg/dL", "%");

    private OmopPatients() {}

    /** The same criteria in these words. */
    static EligibilityCriteria worded(EligibilityCriteria criteria) {
        String text = CriteriaJson.write(criteria).replace(RandomCriteria.TESTS, LOINC);
        for (Map.Entry<String, Integer> id : IDS.entrySet())
            text = text.replaceAll(
                    "\\{\\s*\"code\" : \"" + id.getKey() + "\"",
                    "{\"system\" : \"" + OmopConcepts.SYSTEM + "\", \"code\" : \"" + id.getValue() + "\"");
        return switch (CriteriaJson.read(text)) {
            case Reading.Read(EligibilityCriteria read) -> read;
            case Reading.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    /** Patients whose year of birth is known, as OMOP demands; their ids are numbers. */
    static List<Patient> of(long seed, int count) {
        List<Patient> all = new ArrayList<>();
        for (Patient patient : RandomPatients.of(seed, count))
            patient.born().ifPresent(born -> all.add(worded(String.valueOf(all.size() + 1), patient, born)));
        return all;
    }

    private static Patient worded(String id, Patient patient, LocalDate born) {
        List<PatientEvent> events = new ArrayList<>(
                patient.events().stream().map(OmopPatients::worded).toList());
        if (born.getDayOfMonth() % 3 == 0)
            events.add(PatientEvent.of(Domain.OBSERVATION, OmopConcepts.SYSTEM, "8527", born));
        return new Patient(
                id,
                patient.sex(),
                patient.born(),
                patient.died(),
                patient.site(),
                patient.residence(),
                patient.inTrial(),
                events);
    }

    private static PatientEvent worded(PatientEvent event) {
        String system = event.code().system().equals(RandomCriteria.TESTS)
                ? LOINC
                : event.code().system();
        Set<Code> status =
                event.domain() == Domain.CONDITION ? event.attributes().getOrDefault("status", Set.of()) : Set.of();
        return new PatientEvent(
                event.domain(),
                new Code(system, event.code().code()),
                event.day(),
                "",
                event.domain() == Domain.CONDITION
                        ? Optional.empty()
                        : event.value().map(OmopPatients::worded),
                status.stream()
                        .sorted()
                        .findFirst()
                        .map(code -> Map.of("status", Set.of(id(code))))
                        .orElse(Map.of()));
    }

    private static EventValue worded(EventValue value) {
        return switch (value) {
            case EventValue.Coded(Code code) -> new EventValue.Coded(id(code));
            case EventValue.Numeric(var number, var unit) ->
                new EventValue.Numeric(number.setScale(SCALE, RoundingMode.HALF_EVEN), unit);
        };
    }

    private static Code id(Code code) {
        return new Code(OmopConcepts.SYSTEM, String.valueOf(IDS.getOrDefault(code.code(), 0)));
    }

    /** Writes them, and the vocabulary they use, into the tables. */
    static void load(OmopDatabase database, List<Patient> patients) throws SQLException {
        for (String code : RandomCriteria.DIAGNOSIS_CODES)
            concept(database, standard(code) + 500, "ICD10", code, standard(code));
        for (String code : RandomCriteria.TEST_CODES) concept(database, standard(code), "LOINC", code, standard(code));
        for (String unit : UNITS) concept(database, unit(unit), "UCUM", unit, unit(unit));
        for (Patient patient : patients) load(database, patient);
    }

    private static void concept(OmopDatabase database, int id, String vocabulary, String code, int standard)
            throws SQLException {
        database.run("INSERT INTO cdm.concept VALUES (%d, '%s', '%s')".formatted(id, vocabulary, code));
        database.run("INSERT INTO cdm.concept_relationship VALUES (%d, %d, 'Maps to')".formatted(id, standard));
        database.run("INSERT INTO cdm.concept_ancestor VALUES (%d, %d)".formatted(standard, standard));
    }

    private static int standard(String code) {
        int diagnosis = RandomCriteria.DIAGNOSIS_CODES.indexOf(code);
        return diagnosis >= 0 ? 1000 + diagnosis : 3000 + RandomCriteria.TEST_CODES.indexOf(code);
    }

    private static int unit(String unit) {
        return 8000 + UNITS.indexOf(unit);
    }

    private static void load(OmopDatabase database, Patient patient) throws SQLException {
        LocalDate born = patient.born().orElseThrow();
        boolean observed = patient.events().stream().anyMatch(OmopPatients::isRace);
        database.run("INSERT INTO cdm.person VALUES (%s, %d, %d, %d, %d, NULL, %d, 0)"
                .formatted(
                        patient.id(),
                        gender(patient.sex()),
                        born.getYear(),
                        born.getMonthValue(),
                        born.getDayOfMonth(),
                        observed ? 8527 : 0));
        if (patient.died().isPresent())
            database.run("INSERT INTO cdm.death VALUES (%s, '%s', NULL, NULL)"
                    .formatted(patient.id(), patient.died().get()));
        for (PatientEvent event : patient.events()) if (!isRace(event)) load(database, patient.id(), event);
    }

    private static boolean isRace(PatientEvent event) {
        return event.code().system().equals(OmopConcepts.SYSTEM);
    }

    private static int gender(Sex sex) {
        return switch (sex) {
            case FEMALE -> 8532;
            case MALE -> 8507;
            case OTHER -> 8521;
            case UNKNOWN -> 0;
        };
    }

    private static void load(OmopDatabase database, String person, PatientEvent event) throws SQLException {
        int concept = standard(event.code().code());
        if (event.domain() == Domain.CONDITION) {
            String status = event.attributes().getOrDefault("status", Set.of()).stream()
                    .map(Code::code)
                    .findFirst()
                    .orElse("NULL");
            database.run(("INSERT INTO cdm.condition_occurrence (person_id, condition_concept_id, condition_start_date,"
                            + " condition_status_concept_id) VALUES (%s, %d, '%s', %s)")
                    .formatted(person, concept, event.day(), status));
            return;
        }
        String table = event.domain() == Domain.MEASUREMENT ? "measurement" : "observation";
        String number = "NULL";
        String unit = "NULL";
        String coded = "NULL";
        switch (event.value().orElse(null)) {
            case EventValue.Numeric(var value, var named) -> {
                number = value.toPlainString();
                unit = named.isEmpty() ? "NULL" : String.valueOf(unit(named));
            }
            case EventValue.Coded(Code code) -> coded = code.code();
            case null -> {}
        }
        database.run(("INSERT INTO cdm.%1$s (person_id, %1$s_concept_id, %1$s_date, value_as_number, unit_concept_id,"
                        + " value_as_concept_id) VALUES (%2$s, %3$d, '%4$s', %5$s, %6$s, %7$s)")
                .formatted(table, person, concept, event.day(), number, unit, coded));
    }
}
