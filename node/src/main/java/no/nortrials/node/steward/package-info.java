/**
 * The pages of the hospital's data steward: what was asked, what was told or waits, budgets, data, faults. They listen on this machine
 * only, work without scripts, and every change carries the session's token.
 */
@NullMarked
package no.nortrials.node.steward;

import org.jspecify.annotations.NullMarked;
