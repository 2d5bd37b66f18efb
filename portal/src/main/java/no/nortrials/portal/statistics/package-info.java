/** Figures as known at a date, and the annual report. */
@NullMarked
package no.nortrials.portal.statistics;

import org.jspecify.annotations.NullMarked;
