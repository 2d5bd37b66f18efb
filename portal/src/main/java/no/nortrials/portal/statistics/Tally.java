package no.nortrials.portal.statistics;

/**
 * One count of one year.
 *
 * @param year the year in which the requests were received, in Oslo
 * @param scope {@link Scope#code()}
 */
record Tally(int year, String scope, Measure measure, String key, long count) {}
