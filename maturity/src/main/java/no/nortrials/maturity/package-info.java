/**
 * How mature a study site is: what systems it has, never a rank.
 *
 * <ul>
 *   <li>{@code framework}: a version of the statements sites assess themselves by, its editing until it is frozen, and what
 *       changed between two versions.
 *   <li>{@code assessment}: what a site said of each statement, with evidence, and what a second person said of that.
 *   <li>{@code result}: the level of each domain on a day, explained line by line.
 *   <li>{@code compare}: two results beside each other, and what would change without a piece of evidence.
 *   <li>{@code json}: the JSON form of all of these; an exported result is computed again from what it was computed of.
 * </ul>
 *
 * <p>What always holds:
 *
 * <ul>
 *   <li>A result is a pure function of the framework's version, the assessment and the day; the same input gives the same bytes.
 *   <li>Less evidence never gives a higher level, more never a lower one.
 *   <li>A frozen version of a framework is never edited.
 *   <li>What is not answered is told as not answered, never as a low level.
 * </ul>
 *
 * <p>Rules and their sources: {@code docs/maturity.md}.
 */
@NullMarked
package no.nortrials.maturity;

import org.jspecify.annotations.NullMarked;
