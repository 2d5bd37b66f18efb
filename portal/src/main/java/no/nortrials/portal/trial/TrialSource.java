package no.nortrials.portal.trial;

/** Where a record comes from. The first leads when several describe one trial. */
enum TrialSource {
    CLINICAL_TRIALS_GOV,
    CTIS,
    /** Entered in the portal. */
    BY_HAND;

    /** Whether everybody may read it there. */
    boolean isPublic() {
        return this != BY_HAND;
    }
}
