/**
 * Clinical Cohort Definition Language of the German Medical Informatics Initiative, in all versions: the structured query of
 * before and CCDL 1 and 2. Versions in files are free text in the wild and are not looked at; {@code termCode} and {@code
 * termCodes} are both read.
 *
 * <p>Source: the schema of CCDL 2 and the meaning that FLARE and sq2cql give to it.
 */
@NullMarked
package no.nortrials.eligibility.exchange.ccdl;

import org.jspecify.annotations.NullMarked;
