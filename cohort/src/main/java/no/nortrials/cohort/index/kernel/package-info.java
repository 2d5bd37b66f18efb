/**
 * The counting kernel: loops over the postings of one block of 65,536 persons, into sets of persons that fit the cache.
 *
 * <p>This package is the one exception to the rule of methods of a few lines: a loop that is run three hundred million times
 * is written out where it runs, because a call or an object for each posting would cost more than the work. In return nothing
 * here knows of criteria, files or people; each method says what set it makes, and each is tested against the naive engine.
 * Only {@code VectorLanes} uses the Vector API; {@code ScalarLanes} gives the same answers without it.
 */
@NullMarked
package no.nortrials.cohort.index.kernel;

import org.jspecify.annotations.NullMarked;
