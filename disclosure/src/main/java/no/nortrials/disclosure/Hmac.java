package no.nortrials.disclosure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one key, of which the first eight bytes are used, most significant first. Not for use by two threads at once. */
final class Hmac {
    private static final double TWO_TO_53 = 0x1p53;
    private final Mac mac;

    Hmac(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    /** The first eight bytes as a number modulo 2^64. */
    long number(byte[] message) {
        return ByteBuffer.wrap(mac.doFinal(message)).getLong();
    }

    long number(String message) {
        return number(message.getBytes(StandardCharsets.UTF_8));
    }

    /** A number evenly spread over [0, 1): the top 53 bits, which a double holds exactly. */
    double fraction(String message) {
        return (number(message) >>> 11) / TWO_TO_53;
    }
}
