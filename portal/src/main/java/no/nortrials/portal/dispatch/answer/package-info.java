/** What a hospital answers, by link or signed in. */
@NullMarked
package no.nortrials.portal.dispatch.answer;

import org.jspecify.annotations.NullMarked;
