/**
 * Criteria as SQL: text only, nothing is run here.
 *
 * <p>{@link no.nortrials.eligibility.sql.CriteriaSql} writes what a person must meet; a {@link
 * no.nortrials.eligibility.sql.Layout} says where persons and events stand in a database, and a {@link
 * no.nortrials.eligibility.sql.Dialect} holds the few words in which the databases differ. The laws:
 *
 * <ul>
 *   <li>Every condition is true or false, never null, so that it can be turned round.
 *   <li>Days are whole numbers, counted from 1 January 1970; days of data lie between {@link
 *       no.nortrials.eligibility.sql.DataDays#FIRST} and {@link no.nortrials.eligibility.sql.DataDays#LAST}.
 *   <li>Each set of events is a relation of its own, grouped by person and joined once: no subquery looks at an outer row, so that
 *       every database can plan it as a hash join.
 * </ul>
 */
@NullMarked
package no.nortrials.eligibility.sql;

import org.jspecify.annotations.NullMarked;
