package no.nortrials.protocol;

/** The formats that are read. */
public enum Format {
    /** Unified Study Definitions Model 4 as JSON. */
    USDM_4,
    /** Unified Study Definitions Model 3 as JSON. */
    USDM_3,
    /** ResearchStudy of FHIR R4 or R5, alone or in a Bundle with its Group: ICH M11, the Utilizing the Digital Protocol guide. */
    FHIR,
    /** A study of ClinicalTrials.gov, version 2, as JSON. */
    CLINICAL_TRIALS_GOV,
    /** A retrieved record of the EU's Clinical Trials Information System as JSON. */
    CTIS,
    /** A synopsis as PDF with text. */
    PDF,
    /** A synopsis as a Word file of 2007 or later. */
    DOCX
}
