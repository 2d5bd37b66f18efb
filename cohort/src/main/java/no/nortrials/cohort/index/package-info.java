/**
 * The index: answers the questions that the naive engine answers, for a nation and in milliseconds.
 *
 * <p>{@link no.nortrials.cohort.index.IndexBuilder} takes patients one by one and writes an index folder; {@link
 * no.nortrials.cohort.index.IndexEngine} opens it. The layout of the files is described in {@code docs/cohort-index.md}.
 *
 * <p>Criteria become a tree of {@code Node}s, each of which makes the set of persons of one block for whom it holds. What
 * stands inside an anchor becomes a tree of {@code RowNode}s, which look at persons together with the days of the events
 * named around them. {@code EventShape} picks the fastest way to a condition on events; {@code EachPerson} and rows are the
 * way to everything else, so that nothing is unsupported.
 */
@NullMarked
package no.nortrials.cohort.index;

import org.jspecify.annotations.NullMarked;
