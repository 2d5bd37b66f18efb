/**
 * The same question as SQL: on DuckDB, PostgreSQL and Trino.
 *
 * <p>{@link no.nortrials.cohort.sql.SqlLoader} writes patients into five tables, {@link no.nortrials.cohort.sql.SqlEngine} asks
 * one statement for each question. The text of the statement is the work of {@link no.nortrials.eligibility.sql}; what is
 * here is where the data stand. The tables:
 *
 * <pre>
 * person           person BIGINT, site VARCHAR, sex VARCHAR, born INTEGER, died INTEGER, residence VARCHAR, in_trial BOOLEAN
 * event            event BIGINT, person BIGINT, domain VARCHAR, concept INTEGER, day INTEGER, site VARCHAR,
 *                  number DECIMAL(38,12), number_rest DECIMAL(38,38), unit INTEGER, value_concept INTEGER
 * event_attribute  event BIGINT, name VARCHAR, concept INTEGER
 * concept          concept INTEGER, system VARCHAR, code VARCHAR
 * unit             unit INTEGER, name VARCHAR
 * </pre>
 *
 * <ul>
 *   <li>Sex and domain are written as {@link no.nortrials.eligibility.Sex} and {@link no.nortrials.eligibility.Domain} name them.
 *   <li>Days are counted from 1 January 1970 and lie within {@link no.nortrials.eligibility.sql.DataDays}; {@code born} and
 *       {@code died} are null when not known, {@code residence} and the site of an event are empty then.
 *   <li>A number is {@code number + number_rest}: the greatest with twelve places that is not greater, and the rest, which is
 *       nearly always 0. Numbers are exact, never floats. Who has no number has null in all three columns, who gives no unit has the
 *       unit without a name.
 *   <li>The pseudonym of a patient is not stored: counting does not need it.
 * </ul>
 */
@NullMarked
package no.nortrials.cohort.sql;

import org.jspecify.annotations.NullMarked;
