package no.nortrials.node;

import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.disclosure.wire.Received;
import no.nortrials.disclosure.wire.Wire;
import org.jspecify.annotations.Nullable;

/** A portal that checks every token as the real one does, and hands questions out until they are replied to. */
public final class FakePortal implements AutoCloseable {
    private final HttpServer server;
    private final Map<UUID, NodeQuestion> open = new ConcurrentHashMap<>();
    private final Set<UUID> known = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<NodeReply> replies = new LinkedBlockingQueue<>();
    private final BlockingQueue<NodeStatus> statuses = new LinkedBlockingQueue<>();
    private volatile @Nullable OctetKeyPair key;
    private final AtomicInteger failing = new AtomicInteger();

    public FakePortal() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/node/v1/poll", exchange -> answer(exchange, this::poll));
        server.createContext("/node/v1/replies", exchange -> answer(exchange, this::reply));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Knows a node by the registration it printed. */
    public void register(String registration) throws Exception {
        String jwk = registration.replaceAll(".*\"key\":(\\{[^}]*\\}).*", "$1");
        OctetKeyPair read = OctetKeyPair.parse(jwk);
        key = read;
        if (read.isPrivate()) throw new IllegalStateException("a private key was printed");
    }

    /** Fails so many requests with status 503 before it answers again. */
    public void failNext(int requests) {
        failing.set(requests);
    }

    public NodeQuestion ask(String organisation, String criteria) {
        var question = new NodeQuestion(
                UUID.randomUUID(),
                organisation,
                criteria,
                true,
                Instant.now(),
                Instant.now().plusSeconds(600));
        known.add(question.id());
        open.put(question.id(), question);
        return question;
    }

    public NodeReply nextReply() throws InterruptedException {
        NodeReply reply = replies.poll(30, TimeUnit.SECONDS);
        if (reply == null) throw new AssertionError("no reply within 30 s");
        return reply;
    }

    /** The next reply that is an answer. */
    public NodeReply.Answered nextAnswer() throws InterruptedException {
        while (true) if (nextReply() instanceof NodeReply.Answered answered) return answered;
    }

    /** The next answer to this question; a node may send one twice, when the question was handed out again before it came. */
    public NodeReply.Answered answerTo(NodeQuestion question) throws InterruptedException {
        while (true) {
            NodeReply.Answered answered = nextAnswer();
            if (answered.question().equals(question.id())) return answered;
        }
    }

    public NodeStatus nextStatus() throws InterruptedException {
        NodeStatus status = statuses.poll(30, TimeUnit.SECONDS);
        if (status == null) throw new AssertionError("no poll within 30 s");
        return status;
    }

    private record Said(int status, String body) {}

    private interface Handler {
        Said handle(String body) throws Exception;
    }

    private void answer(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Said said = said(exchange, body, handler);
            byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        }
    }

    private Said said(HttpExchange exchange, byte[] body, Handler handler) {
        try {
            if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) return new Said(503, "");
            String header = exchange.getRequestHeaders().getFirst("Authorization");
            if (header == null || !isValid(header.replaceFirst("^Bearer ", ""), body)) return new Said(401, "");
            return handler.handle(new String(body, StandardCharsets.UTF_8));
        } catch (Exception e) {
            return new Said(400, "\"" + e.getClass().getSimpleName() + "\"");
        }
    }

    private boolean isValid(String text, byte[] body) throws Exception {
        OctetKeyPair known = key;
        SignedJWT token = SignedJWT.parse(text);
        var claims = token.getJWTClaimsSet();
        String digest = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
        Instant expires = claims.getExpirationTime().toInstant();
        return known != null
                && token.getHeader().getAlgorithm().getName().equals("EdDSA")
                && token.getHeader().getKeyID().equals(known.getKeyID())
                && claims.getIssuer().equals(known.getKeyID())
                && claims.getAudience().equals(List.of(address().toString()))
                && expires.isAfter(Instant.now())
                && Duration.between(claims.getIssueTime().toInstant(), expires).toSeconds() <= 120
                && seen.add(claims.getJWTID())
                && claims.getStringClaim("body").equals(digest)
                && isSigned(known, token);
    }

    private static boolean isSigned(OctetKeyPair key, SignedJWT token) throws Exception {
        byte[] x = key.getDecodedX().clone();
        boolean isOdd = (x[31] & 0x80) != 0;
        x[31] &= 0x7f;
        for (int i = 0; i < 16; i++) {
            byte swap = x[i];
            x[i] = x[31 - i];
            x[31 - i] = swap;
        }
        var point = new EdECPoint(isOdd, new BigInteger(1, x));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        signature.update(token.getSigningInput());
        return signature.verify(token.getSignature().decode());
    }

    private Said poll(String body) throws InterruptedException {
        if (!(Wire.status(body) instanceof Received.Understood<NodeStatus>(NodeStatus status)))
            return new Said(400, "");
        statuses.add(status);
        if (open.isEmpty()) TimeUnit.MILLISECONDS.sleep(50);
        return new Said(200, Wire.writeQuestions(List.copyOf(open.values())));
    }

    private Said reply(String body) {
        if (!(Wire.reply(body) instanceof Received.Understood<NodeReply>(NodeReply reply))) return new Said(400, "");
        if (!known.contains(reply.question())) return new Said(404, "");
        open.remove(reply.question());
        replies.add(reply);
        return new Said(204, "");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
