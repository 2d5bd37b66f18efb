/**
 * The register of planned and ongoing trials with sites in Norway: read from ClinicalTrials.gov and CTIS, one trial across registers
 * by its ids, each source's words kept apart, every change kept.
 */
@NullMarked
package no.nortrials.portal.trial;

import org.jspecify.annotations.NullMarked;
