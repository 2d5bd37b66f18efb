/**
 * Which number may leave a hospital.
 *
 * <p>A sponsor asks how many patients match; the hospital's data node counts them exactly, and this library decides what is
 * told: a rounded number with noise, "fewer than ten", or nothing yet and why. {@link no.nortrials.disclosure.Gate} is the
 * door; everything it decides stands in a {@link no.nortrials.disclosure.Ledger}.
 *
 * <p>What passes between a portal and a node is in {@link no.nortrials.disclosure.wire}.
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>A told number is a multiple of ten, at least ten; a suppressed count is never shown as a number, and 0 to 9 are not
 *       told apart.
 *   <li>The same question of the same organisation in the same month gets the same answer, and costs nothing the second time.
 *   <li>Two sets of patients that differ by fewer than four persons, the first of them drawn, get the same number, or the second gets none.
 *   <li>No organisation draws more numbers than its budget, however many askers ask at once, and it can read before it asks
 *       what is left and what a question costs.
 *   <li>A total is the sum of what was told; a funnel never rises.
 *   <li>Keys, counts and sets of patients appear in no answer, no message and no {@code toString}.
 *   <li>An answer is in the ledger before it is told.
 * </ul>
 *
 * <p>The scheme is not formally differentially private. {@code docs/disclosure.md} has the threat model, what remains possible,
 * and the measured numbers.
 */
@NullMarked
package no.nortrials.disclosure;

import org.jspecify.annotations.NullMarked;
