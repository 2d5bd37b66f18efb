package no.nortrials.portal.site;

/** What somebody does in the site's trials. */
public enum StaffRole {
    PRINCIPAL_INVESTIGATOR,
    SUB_INVESTIGATOR,
    STUDY_NURSE,
    COORDINATOR,
    PHARMACIST,
    LABORATORY,
    RADIOLOGY
}
