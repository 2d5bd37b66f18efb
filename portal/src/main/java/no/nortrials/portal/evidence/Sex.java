package no.nortrials.portal.evidence;

/** The sexes that population statistics know. */
enum Sex {
    FEMALE,
    MALE
}
