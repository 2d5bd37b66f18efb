package no.nortrials.eligibility;

/** What kind of thing happened, with the tables of OMOP and the resources of FHIR that hold it. */
public enum Domain {
    /** A diagnosis: {@code condition_occurrence}, Condition. */
    CONDITION,
    /** A medicine ordered, dispensed, given or taken: {@code drug_exposure}, the Medication resources. */
    DRUG,
    /** A procedure: {@code procedure_occurrence}, Procedure. */
    PROCEDURE,
    /** A laboratory test or a measurement with a value: {@code measurement}, Observation with a quantity. */
    MEASUREMENT,
    /** Another observation: {@code observation}, Observation. */
    OBSERVATION,
    /** A device used: {@code device_exposure}, DeviceUseStatement. */
    DEVICE,
    /** A sample taken: {@code specimen}, Specimen. */
    SPECIMEN,
    /** A stay or consultation: {@code visit_occurrence}, Encounter. */
    VISIT,
    /** A vaccination: {@code drug_exposure}, Immunization. */
    IMMUNIZATION,
    /** A cause of death: {@code death}, Observation of the cause. */
    CAUSE_OF_DEATH,
    /** A permission given: Consent. */
    CONSENT
}
