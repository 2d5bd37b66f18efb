package no.nortrials.portal.registers;

/** The registers that are asked. */
enum RegisterName {
    CLINICAL_TRIALS_GOV,
    CTIS
}
