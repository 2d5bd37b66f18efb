/** The outbox: messages written with the change that causes them, sent afterwards. */
@NullMarked
package no.nortrials.portal.notification;

import org.jspecify.annotations.NullMarked;
