package no.nortrials.portal.recruitment;

/**
 * What becomes of eligible patients, as shares from 0 to 1, alike at all sites.
 *
 * @param seen at the hospital within a year, of those who live with the disease
 * @param approached of those seen
 * @param consenting of those approached
 * @param passing screening, of those who consent
 * @param competing lost to trials that want the same patients
 */
record Shares(double seen, double approached, double consenting, double passing, double competing) {
    /** Enrolled of a hundred seen, as shown beside what real screening logs say. */
    public double enrolledOfHundred() {
        return 100 * approached * consenting * passing * (1 - competing);
    }
}
