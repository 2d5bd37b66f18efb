/**
 * Loading: patients out of the files of a hospital, streamed in bounded memory.
 *
 * <p>{@link no.nortrials.cohort.load.Load} reads our own CSV, OMOP CDM 5.4 as CSV, or FHIR R4 as bundles and NDJSON, and gives
 * whole patients to an index builder or a list. What cannot be used is a counted reject with its line, and never stops the
 * rest; what makes the whole source doubtful stops the load with a reason. The formats and the meaning of every reject are in
 * {@code docs/loading.md}.
 *
 * <p>A source writes drafts into an {@code Intake}. Drafts go through an {@code ExternalSort}, so that the order of the source
 * and the size of the data do not matter, and come out patient by patient in {@code Patients}.
 */
@NullMarked
package no.nortrials.cohort.load;

import org.jspecify.annotations.NullMarked;
