package no.nortrials.portal.node;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Optional;

/** Ed25519 keys out of the 32 bytes of RFC 8032: the y of a point, little end first, the highest bit telling whether x is odd. */
final class PublicKeys {
    private static final int BYTES = 32;
    private static final int SIGN = 0x80;

    private PublicKeys() {}

    /** @param text base64url, as the {@code x} of a JWK */
    static Optional<PublicKey> of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) return Optional.empty();
            boolean odd = (bytes[BYTES - 1] & SIGN) != 0;
            bytes[BYTES - 1] &= (byte) ~SIGN;
            byte[] big = new byte[BYTES];
            for (int at = 0; at < BYTES; at++) big[at] = bytes[BYTES - 1 - at];
            var point = new EdECPoint(odd, new BigInteger(1, big));
            return Optional.of(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
