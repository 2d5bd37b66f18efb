package no.nortrials.portal.node;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.disclosure.wire.SiteAnswer;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.disclosure.wire.Wire;
import no.nortrials.eligibility.EligibilityCriteria;

/** A hospital's node as a test plays it: it has a key and signs what it sends. */
record FakeNode(UUID id, String name, String trust, KeyPair key) {
    static FakeNode of(String name, String trust) {
        try {
            return new FakeNode(
                    UUID.randomUUID(),
                    name,
                    trust,
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String registration() {
        byte[] encoded = key.getPublic().getEncoded();
        String x = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        return """
                {"id":"%s","name":"%s","sites":["%s"],"key":{"kty":"OKP","crv":"Ed25519","x":"%s"}}""".formatted(id, name, trust, x);
    }

    String status() {
        return Wire.write(
                new NodeStatus("1.0", List.of(trust), Optional.of(LocalDate.of(2026, 5, 25)), true, Optional.empty()));
    }

    /** Everybody {@code persons}, and ten fewer after each criterion. */
    String answer(NodeQuestion question, EligibilityCriteria criteria, int persons) {
        return answer(question, criteria, step -> new Told.About(persons - 10 * step, 9));
    }

    /** No number, and why. */
    String refusal(NodeQuestion question, EligibilityCriteria criteria, Told.Why why) {
        return answer(question, criteria, _ -> new Told.Nothing(why, Optional.empty()));
    }

    private String answer(NodeQuestion question, EligibilityCriteria criteria, IntFunction<Told> told) {
        List<String> ids = Stream.concat(
                        Stream.of(""),
                        criteria.criteria().stream()
                                .map(criterion -> criterion.note().id()))
                .toList();
        List<SiteAnswer.Step> steps = IntStream.range(0, ids.size())
                .mapToObj(at -> new SiteAnswer.Step(ids.get(at), SiteAnswer.Evaluated.WHOLE, told.apply(at)))
                .toList();
        var site = new SiteAnswer(trust, steps, steps.subList(1, steps.size()));
        return Wire.write(
                new NodeReply.Answered(question.id(), LocalDate.of(2026, 5, 25), "2026-05", true, 0.02, List.of(site)));
    }

    String token(String body, Instant now) {
        return token(body, now, claims -> claims);
    }

    /** @param change what is wrong with the token */
    String token(String body, Instant now, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .issuer(id.toString())
                    .audience("http://localhost:8080")
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(60)))
                    .jwtID(UUID.randomUUID().toString())
                    .claim("body", NodeToken.digest(body));
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.EdDSA)
                            .keyID(id.toString())
                            .build(),
                    change.apply(claims).build());
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            String signed = new String(token.getSigningInput(), StandardCharsets.US_ASCII);
            signature.update(token.getSigningInput());
            return "Bearer " + signed + "." + Base64URL.encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
