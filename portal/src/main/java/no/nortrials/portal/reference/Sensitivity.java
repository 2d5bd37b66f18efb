package no.nortrials.portal.reference;

/** Who may see a data set. */
enum Sensitivity {
    /** Published: everybody who is signed in. */
    OPEN,
    /** Under an agreement: the coordinating unit only. */
    INTERNAL
}
