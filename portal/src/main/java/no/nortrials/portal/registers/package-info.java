/**
 * Asks the public registers for trials with sites in Norway, by themselves every night and when told to: only what changed since
 * the last time, page by page, so that an interrupted round goes on where it was.
 */
@NullMarked
package no.nortrials.portal.registers;

import org.jspecify.annotations.NullMarked;
