/** What happens as deadlines pass: who is silent is noted, the answers are frozen. */
@NullMarked
package no.nortrials.portal.dispatch.deadline;

import org.jspecify.annotations.NullMarked;
