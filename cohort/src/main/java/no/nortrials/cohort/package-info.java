/**
 * How many patients match.
 *
 * <p>A {@link no.nortrials.cohort.CohortEngine} answers a {@link no.nortrials.cohort.Question}: persons, never events; the same
 * question on the same data gives the same answer in every engine. {@link no.nortrials.cohort.NaiveEngine} is obviously right
 * and slow: it is the law that the others are tested against.
 */
@NullMarked
package no.nortrials.cohort;

import org.jspecify.annotations.NullMarked;
