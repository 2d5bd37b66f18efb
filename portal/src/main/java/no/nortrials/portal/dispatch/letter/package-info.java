/** What is written to hospitals, companies and the unit. */
@NullMarked
package no.nortrials.portal.dispatch.letter;

import org.jspecify.annotations.NullMarked;
