package no.nortrials.portal.node;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sent a message: a token signed by the node's own key, for this portal, for this body, for two minutes at most, and never used
 * before. The library reads the token; Java checks the signature, because the library needs another one for Ed25519.
 */
@Component
class NodeToken {
    private static final String BEARER = "Bearer ";
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(2);

    /** By how much clocks may differ. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    private final NodeStore nodes;
    private final PortalProperties portal;
    private final Clock clock;

    NodeToken(NodeStore nodes, PortalProperties portal, Clock clock) {
        this.nodes = nodes;
        this.portal = portal;
        this.clock = clock;
    }

    /** The node that sent the body; nobody when anything about the token is wrong, and the sender is not told what. */
    Optional<DataNode> sender(@Nullable String authorization, String body) {
        if (authorization == null || !authorization.startsWith(BEARER)) return Optional.empty();
        try {
            var token = SignedJWT.parse(authorization.substring(BEARER.length()));
            return nodes.find(UUID.fromString(String.valueOf(token.getHeader().getKeyID())))
                    .filter(DataNode::enabled)
                    .filter(node -> signed(token, node))
                    .filter(node -> claims(token, node, body));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean signed(SignedJWT token, DataNode node) {
        if (!JWSAlgorithm.EdDSA.equals(token.getHeader().getAlgorithm())) return false;
        return PublicKeys.of(node.key()).filter(key -> signed(token, key)).isPresent();
    }

    private static boolean signed(SignedJWT token, PublicKey key) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(token.getSigningInput());
            return signature.verify(token.getSignature().decode());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private boolean claims(SignedJWT token, DataNode node, String body) {
        try {
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Instant now = clock.instant();
            Instant issued = instant(claims.getIssueTime());
            Instant expires = instant(claims.getExpirationTime());
            return node.id().toString().equals(claims.getIssuer())
                    && claims.getAudience().contains(portal.url().toString().replaceAll("/+$", ""))
                    && !issued.isAfter(now.plus(SLACK))
                    && expires.isAfter(now.minus(SLACK))
                    && !expires.isAfter(issued.plus(LONGEST_LIFE))
                    && digest(body).equals(claims.getStringClaim("body"))
                    && claims.getJWTID() != null
                    && nodes.firstUse(node.id() + " " + claims.getJWTID(), expires, now);
        } catch (ParseException e) {
            return false;
        }
    }

    /** A token without a time is as one of long ago. */
    private static Instant instant(@Nullable Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    static String digest(String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java knows no SHA-256", e);
        }
    }
}
