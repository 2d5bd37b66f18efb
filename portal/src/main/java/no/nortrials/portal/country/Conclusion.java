package no.nortrials.portal.country;

/** What the unit concludes about the country as a whole. */
enum Conclusion {
    FEASIBLE,
    FEASIBLE_WITH_CHANGES,
    NOT_FEASIBLE
}
