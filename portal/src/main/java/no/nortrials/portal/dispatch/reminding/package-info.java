/** Reminders and what happens when a deadline passes. */
@NullMarked
package no.nortrials.portal.dispatch.reminding;

import org.jspecify.annotations.NullMarked;
