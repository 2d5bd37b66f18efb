/**
 * RQUEST, the questions of HDR UK's cohort discovery. Two levels of rules over concept ids of OMOP, with small languages inside
 * texts. A code here has the system {@link no.nortrials.eligibility.exchange.rquest.Rquest#OMOP}.
 *
 * <p>Source: the parser and queries of Hutch Bunny ({@code rquest_models/rule.py}), whose silent failures are refusals here.
 */
@NullMarked
package no.nortrials.eligibility.exchange.rquest;

import org.jspecify.annotations.NullMarked;
