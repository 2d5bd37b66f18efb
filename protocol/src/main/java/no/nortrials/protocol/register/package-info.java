/** Records of the two registers of trials: ClinicalTrials.gov and the EU's Clinical Trials Information System. */
@NullMarked
package no.nortrials.protocol.register;

import org.jspecify.annotations.NullMarked;
