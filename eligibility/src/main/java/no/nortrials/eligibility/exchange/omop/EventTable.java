package no.nortrials.eligibility.exchange.omop;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Domain;

/** The tables of OMOP that hold events. */
enum EventTable {
    CONDITION(
            "condition_occurrence",
            "condition_start_date",
            "condition",
            Map.of("status", "condition_status_concept_id")),
    DRUG("drug_exposure", "drug_exposure_start_date", "drug", Map.of("route", "route_concept_id")),
    PROCEDURE("procedure_occurrence", "procedure_date", "procedure", Map.of("modifier", "modifier_concept_id")),
    MEASUREMENT(
            "measurement",
            "measurement_date",
            "measurement",
            Map.of(
                    "unit", "unit_concept_id",
                    "number", "value_as_number",
                    "value_concept", "value_as_concept_id")),
    OBSERVATION(
            "observation",
            "observation_date",
            "observation",
            Map.of(
                    "unit", "unit_concept_id",
                    "number", "value_as_number",
                    "value_concept", "value_as_concept_id",
                    "qualifier", "qualifier_concept_id")),
    DEVICE("device_exposure", "device_exposure_start_date", "device", Map.of("unit", "unit_concept_id")),
    SPECIMEN("specimen", "specimen_date", "specimen", Map.of("body_site", "anatomic_site_concept_id")),
    VISIT("visit_occurrence", "visit_start_date", "visit", Map.of()),
    DEATH("death", "death_date", "cause", Map.of()),
    /** What a person is said to be by race and ethnicity: observed on the day of birth, as the loader of OMOP takes it. */
    RACE("person", "", "race", Map.of()),
    ETHNICITY("person", "", "ethnicity", Map.of());

    /** The attributes that an event can have, beside its number and its coded value. */
    static final Set<String> ATTRIBUTES =
            Set.of("type", "status", "route", "modifier", "unit", "qualifier", "body_site");

    private final String table;
    private final String day;
    private final String kind;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, String> columns;

    EventTable(String table, String day, String kind, Map<String, String> columns) {
        this.table = table;
        this.day = day;
        this.kind = kind;
        this.columns = columns;
    }

    /** The tables that hold events of a kind; none for what OMOP does not hold. */
    static List<EventTable> of(Optional<Domain> domain) {
        return domain.map(EventTable::of).orElseGet(() -> Arrays.asList(values()));
    }

    private static List<EventTable> of(Domain domain) {
        return switch (domain) {
            case CONDITION -> List.of(CONDITION);
            case DRUG, IMMUNIZATION -> List.of(DRUG);
            case PROCEDURE -> List.of(PROCEDURE);
            case MEASUREMENT -> List.of(MEASUREMENT);
            case OBSERVATION -> List.of(OBSERVATION, RACE, ETHNICITY);
            case DEVICE -> List.of(DEVICE);
            case SPECIMEN -> List.of(SPECIMEN);
            case VISIT -> List.of(VISIT);
            case CAUSE_OF_DEATH -> List.of(DEATH);
            case CONSENT -> List.of();
        };
    }

    String table() {
        return table;
    }

    /** Whether it is the table of persons, whose rows happened at birth and are no event when their concept is 0. */
    boolean isOfPersons() {
        return this == RACE || this == ETHNICITY;
    }

    /** The column of the day, empty for the table of persons. */
    String day() {
        return day;
    }

    /** The column of the event's own concept. */
    String concept() {
        return kind + "_concept_id";
    }

    /** The column of something else known of the event, if this table has it. */
    Optional<String> column(String name) {
        return name.equals("type") && !isOfPersons()
                ? Optional.of((this == DEATH ? "death" : kind) + "_type_concept_id")
                : Optional.ofNullable(columns.get(name));
    }
}
