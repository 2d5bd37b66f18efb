package no.nortrials.portal.node;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Ed25519 keys out of the 32 bytes of RFC 8032, in the frame that RFC 8410 puts around them. */
final class PublicKeys {
    private static final int BYTES = 32;
    private static final byte[] FRAME = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    /** @param text base64url, as the {@code x} of a JWK */
    static Optional<PublicKey> of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != BYTES) return Optional.empty();
            var framed = new ByteArrayOutputStream();
            framed.writeBytes(FRAME);
            framed.writeBytes(bytes);
            return Optional.of(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(framed.toByteArray())));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
