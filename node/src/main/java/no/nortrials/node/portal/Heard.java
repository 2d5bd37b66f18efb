package no.nortrials.node.portal;

import java.time.Duration;

/**
 * What came of speaking to the portal.
 *
 * @param <T> what was wanted
 */
public sealed interface Heard<T> {
    /**
     * The portal took it.
     *
     * @param clock how far this machine's clock is ahead of the portal's
     */
    record Taken<T>(T answer, Duration clock) implements Heard<T> {}

    /** The portal does not know the node's token, or its clock. */
    record TokenRefused<T>(Duration clock) implements Heard<T> {}

    /** The portal will never take this message: it does not know the question, or cannot read it. */
    record Declined<T>(int status) implements Heard<T> {}

    /**
     * Nothing was heard, or nothing that makes sense; to be tried again.
     *
     * @param reason in words
     */
    record Unreachable<T>(String reason) implements Heard<T> {}
}
