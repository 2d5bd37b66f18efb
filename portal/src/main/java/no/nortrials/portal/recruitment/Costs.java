package no.nortrials.portal.recruitment;

/**
 * What sites cost, in thousand kroner, alike at all of them.
 *
 * @param opening of a site
 * @param perPatient enrolled
 */
record Costs(double opening, double perPatient) {}
