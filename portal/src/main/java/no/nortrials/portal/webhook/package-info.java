/**
 * Tells programs of organisations what happened to their requests: each message is signed, kept until it is taken, and sent again
 * after a while when nobody takes it. A message says that something happened, never what a request holds.
 */
@NullMarked
package no.nortrials.portal.webhook;

import org.jspecify.annotations.NullMarked;
