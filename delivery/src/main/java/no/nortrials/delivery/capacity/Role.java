package no.nortrials.delivery.capacity;

/** Who works with a trial at a site. */
public enum Role {
    STUDY_NURSE,
    COORDINATOR,
    PHARMACIST,
    LABORATORY,
    RADIOLOGY,
    INVESTIGATOR
}
