/** Reminders: planned, sent once, and never to those who answered. */
@NullMarked
package no.nortrials.portal.dispatch.reminding;

import org.jspecify.annotations.NullMarked;
