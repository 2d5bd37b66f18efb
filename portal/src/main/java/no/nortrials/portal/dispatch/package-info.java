/** Who is asked, what they answered, deadlines, reminders, the collated answer. */
@NullMarked
package no.nortrials.portal.dispatch;

import org.jspecify.annotations.NullMarked;
