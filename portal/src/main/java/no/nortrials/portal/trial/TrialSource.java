package no.nortrials.portal.trial;

/** Where a record comes from. The first leads when several describe one trial. */
enum TrialSource {
    CLINICAL_TRIALS_GOV,
    CTIS
}
