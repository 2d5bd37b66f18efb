/**
 * Questions of the hospital's own, counted after each load: a count that jumps tells that something is wrong with the data. Exact, and
 * for the hospital's own eyes only.
 */
@NullMarked
package no.nortrials.node.regression;

import org.jspecify.annotations.NullMarked;
