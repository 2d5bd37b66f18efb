/** Tests of what may leave a hospital: the scheme, its budgets, its ledger, and attacks on all of them. */
@NullMarked
package no.nortrials.disclosure;

import org.jspecify.annotations.NullMarked;
