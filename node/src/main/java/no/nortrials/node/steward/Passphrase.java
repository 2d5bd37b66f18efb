package no.nortrials.node.steward;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A passphrase is kept only as a hash: PBKDF2 with HMAC-SHA-256 and its own salt, slow to guess. */
public final class Passphrase {
    private static final String KIND = "pbkdf2-sha256";
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;

    private Passphrase() {}

    /** The hash that goes into the settings. */
    public static String hash(String passphrase) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return String.join(
                "$",
                KIND,
                String.valueOf(ROUNDS),
                text.encodeToString(salt),
                text.encodeToString(hash(passphrase, salt, ROUNDS)));
    }

    /** Whether this is the passphrase of the hash; never for a hash that makes no sense. */
    public static boolean matches(String passphrase, String hash) {
        List<String> parts = List.of(hash.split("\\$", -1));
        if (parts.size() != 4 || !parts.getFirst().equals(KIND)) return false;
        try {
            byte[] salt = Base64.getUrlDecoder().decode(parts.get(2));
            byte[] known = Base64.getUrlDecoder().decode(parts.get(3));
            return MessageDigest.isEqual(known, hash(passphrase, salt, Integer.parseInt(parts.get(1))));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] hash(String passphrase, byte[] salt, int rounds) {
        try {
            var spec = new PBEKeySpec(passphrase.toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the passphrase cannot be hashed", e);
        }
    }
}
