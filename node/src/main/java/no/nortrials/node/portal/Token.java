package no.nortrials.node.portal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.jca.JCAContext;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;

/** A token for one message: for this portal, for a minute, for this body, and never used again. */
final class Token {
    private static final Duration LIFE = Duration.ofSeconds(60);

    private Token() {}

    static String of(NodeKey key, String portal, String body, Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(key.id())
                .audience(portal)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("body", digest(body))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.EdDSA).keyID(key.id()).build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new Signer(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("the token cannot be signed", e);
        }
    }

    static String digest(String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java knows no SHA-256", e);
        }
    }

    /** Signs with Java's own Ed25519; the signer of the library needs another library for it. */
    private record Signer(NodeKey key) implements JWSSigner {
        @Override
        public Base64URL sign(JWSHeader header, byte[] input) throws JOSEException {
            return Base64URL.encode(key.sign(input));
        }

        @Override
        public Set<JWSAlgorithm> supportedJWSAlgorithms() {
            return Set.of(JWSAlgorithm.EdDSA);
        }

        @Override
        public JCAContext getJCAContext() {
            return new JCAContext();
        }
    }
}
