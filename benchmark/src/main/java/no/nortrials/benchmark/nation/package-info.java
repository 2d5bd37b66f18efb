/**
 * Counts over a synthetic nation: the index of the cohort library beside DuckDB, asked the same questions, with the same answers.
 *
 * <p>{@link no.nortrials.benchmark.nation.NationBenchmark} is the command; {@code docs/benchmarks.md} has what it measured. The
 * nation is made up: nothing in it comes from a register, and what it says of illness is only as true as a shape of data need be.
 */
@NullMarked
package no.nortrials.benchmark.nation;

import org.jspecify.annotations.NullMarked;
