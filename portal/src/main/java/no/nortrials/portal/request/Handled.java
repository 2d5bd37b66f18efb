package no.nortrials.portal.request;

import java.util.UUID;

/** What came of an action on a request that others may act on too. */
sealed interface Handled {

    record Done(UUID id) implements Handled {}

    /** Somebody changed the request since the actor saw it; nothing was done. */
    record Overtaken() implements Handled {}

    /** What was typed does not do; the message says why. */
    record Refused(String messageKey, String read) implements Handled {}
}
