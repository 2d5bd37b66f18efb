package no.nortrials.disclosure.wire;

/**
 * What came of reading a message.
 *
 * @param <T> what was expected
 */
public sealed interface Received<T> {
    /** The message. */
    record Understood<T>(T message) implements Received<T> {}

    /**
     * The text is not such a message.
     *
     * @param problem what is wrong, with the place in the text, for whoever sent it
     * @param kind the same without anything that stood in the text, so that it may be kept and logged whatever was sent
     */
    record Garbled<T>(String problem, String kind) implements Received<T> {}
}
