package no.nortrials.disclosure;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The hospital's three secret keys of 256 bits: one for persons, one for sets of persons, one for questions. They are read from
 * a file that only its owner may read, never leave the node, and never print.
 */
public final class Keys {
    static final int BYTES = 32;
    private final byte[] persons;
    private final byte[] sets;
    private final byte[] questions;

    Keys(byte[] persons, byte[] sets, byte[] questions) {
        this.persons = checked(persons);
        this.sets = checked(sets);
        this.questions = checked(questions);
    }

    /**
     * Reads the keys of a file, or makes new ones there if no file exists.
     *
     * @param file where the keys are kept
     * @return the keys
     * @throws java.io.UncheckedIOException if the file cannot be read or written, others than its owner may touch it, or its
     *     content is no set of keys; the message never shows the content
     */
    public static Keys at(Path file) {
        return KeyFile.readOrMake(file);
    }

    /**
     * Draws new keys from the system's secure source of randomness. They live in memory only.
     *
     * @return fresh keys
     */
    public static Keys random() {
        var source = new SecureRandom();
        return new Keys(drawn(source), drawn(source), drawn(source));
    }

    Hmac persons() {
        return new Hmac(persons);
    }

    Hmac sets() {
        return new Hmac(sets);
    }

    Hmac questions() {
        return new Hmac(questions);
    }

    /** Tells one set of keys from another without telling anything about either: 64 bits of a keyed hash over each. */
    String fingerprint() {
        long mark = persons().number("fingerprint")
                ^ sets().number("fingerprint")
                ^ questions().number("fingerprint");
        return HexFormat.of().toHexDigits(mark);
    }

    /** The three lines of a key file. */
    String lines() {
        var hex = HexFormat.of();
        return hex.formatHex(persons) + "\n" + hex.formatHex(sets) + "\n" + hex.formatHex(questions) + "\n";
    }

    @Override
    public String toString() {
        return "Keys[not shown]";
    }

    private static byte[] drawn(SecureRandom source) {
        var key = new byte[BYTES];
        source.nextBytes(key);
        return key;
    }

    private static byte[] checked(byte[] key) {
        if (key.length != BYTES) {
            throw new IllegalArgumentException("A key must have `" + BYTES + "` bytes, but had `" + key.length + "`");
        }
        return key.clone();
    }
}
