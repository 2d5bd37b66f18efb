/** A trust that was asked: its states, its people, its links. */
@NullMarked
package no.nortrials.portal.dispatch.recipient;

import org.jspecify.annotations.NullMarked;
