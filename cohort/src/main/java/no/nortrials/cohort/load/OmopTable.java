package no.nortrials.cohort.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Domain;

/**
 * Where a table of events in OMOP CDM 5.4 keeps what.
 *
 * @param name the table
 * @param domain what its rows are
 * @param code the column of the concept
 * @param sourceCode the column of the concept in the vocabulary of the source
 * @param day the column of the day
 * @param attributes the columns of further concepts, by the attribute that they become
 */
record OmopTable(
        String name, Domain domain, String code, String sourceCode, String day, Map<String, String> attributes) {
    static final List<OmopTable> ALL = List.of(
            table("condition_occurrence", Domain.CONDITION, "condition", "condition_start_date")
                    .and("type", "condition_type_concept_id")
                    .and("status", "condition_status_concept_id"),
            table("drug_exposure", Domain.DRUG, "drug", "drug_exposure_start_date")
                    .and("type", "drug_type_concept_id")
                    .and("route", "route_concept_id"),
            table("procedure_occurrence", Domain.PROCEDURE, "procedure", "procedure_date")
                    .and("type", "procedure_type_concept_id")
                    .and("modifier", "modifier_concept_id"),
            table("measurement", Domain.MEASUREMENT, "measurement", "measurement_date")
                    .and("type", "measurement_type_concept_id"),
            table("observation", Domain.OBSERVATION, "observation", "observation_date")
                    .and("type", "observation_type_concept_id")
                    .and("qualifier", "qualifier_concept_id"),
            table("visit_occurrence", Domain.VISIT, "visit", "visit_start_date").and("type", "visit_type_concept_id"),
            table("specimen", Domain.SPECIMEN, "specimen", "specimen_date")
                    .and("type", "specimen_type_concept_id")
                    .and("bodySite", "anatomic_site_concept_id"),
            table("device_exposure", Domain.DEVICE, "device", "device_exposure_start_date")
                    .and("type", "device_type_concept_id"));

    private static OmopTable table(String name, Domain domain, String prefix, String day) {
        return new OmopTable(name, domain, prefix + "_concept_id", prefix + "_source_concept_id", day, Map.of());
    }

    private OmopTable and(String attribute, String column) {
        var more = new HashMap<>(attributes);
        more.put(attribute, column);
        return new OmopTable(name, domain, code, sourceCode, day, Map.copyOf(more));
    }

    List<String> required() {
        return List.of("person_id", code, day);
    }
}
