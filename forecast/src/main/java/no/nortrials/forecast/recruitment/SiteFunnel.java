package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * The rate of a site that has not recruited yet, from its eligible patients. What an investigator says is shown beside it and never
 * becomes the mean: in two trials with published screening logs (GRIPS, PACE) 5 % and 19 % of the eligible were enrolled.
 *
 * @param eligiblePerMonth new eligible patients a month, above 0
 * @param approached share of them
 * @param consenting share of the approached
 * @param passing screening, share of the consenting
 * @param competing share lost to trials that want the same patients; below 1
 */
public record SiteFunnel(
        double eligiblePerMonth, double approached, double consenting, double passing, double competing) {
    /** The coefficient of variation between sites where nothing is known; 0.7 to 1.0 is usual. */
    public static final double USUAL_VARIATION = 0.85;

    /** @throws IllegalArgumentException if a number is out of its range */
    public SiteFunnel {
        Require.positive("Eligible patients a month", eligiblePerMonth);
        Require.require(approached > 0 && approached <= 1, "The approached share", "above 0, at most 1", approached);
        Require.require(consenting > 0 && consenting <= 1, "The consenting share", "above 0, at most 1", consenting);
        Require.require(passing > 0 && passing <= 1, "The passing share", "above 0, at most 1", passing);
        Require.require(competing >= 0 && competing < 1, "The competing share", "from 0 to below 1", competing);
    }

    /** Enrolled patients a month: the product of all. Do not give the site a passing share as well. */
    public double mean() {
        return eligiblePerMonth * approached * consenting * passing * (1 - competing);
    }

    /**
     * The rate with a variation between sites, and at most what the staff can take.
     *
     * @param variation coefficient of variation, from 0
     * @param mostPerMonth patients a month, above 0; may be positive infinity
     */
    public Rate rate(double variation, double mostPerMonth) {
        Require.require(mostPerMonth > 0, "The most patients a month", "above 0", mostPerMonth);
        return Rate.of(Math.min(mean(), mostPerMonth), variation);
    }
}
