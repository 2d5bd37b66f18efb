/** The Norwegian working-day calendar. A day's work is counted here and nowhere else. */
@NullMarked
package no.nortrials.portal.calendar;

import org.jspecify.annotations.NullMarked;
