package no.nortrials.benchmark.nation;

import no.nortrials.cohort.Code;

/**
 * A laboratory test.
 *
 * @param name short, as in the table of illnesses
 * @param typical the median of the healthy
 * @param spread the standard deviation of the logarithm
 * @param decimals how many a result is given with
 */
record LabTest(String name, Code code, String unit, double typical, double spread, int decimals) {}
