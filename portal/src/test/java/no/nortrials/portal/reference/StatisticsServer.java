package no.nortrials.portal.reference;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** Speaks as the interfaces do: what is answered at an address is said beforehand, one answer after the other, the last again and again. */
final class StatisticsServer implements AutoCloseable, StatisticsClient.AnswerCache {
    final List<String> asked = new ArrayList<>();
    final List<Duration> pauses = new ArrayList<>();
    private final Map<String, Queue<Said>> answers = new HashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final HttpServer server;

    private record Said(int status, String text) {
        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    StatisticsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(path + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Queue<Said> queue = answers.getOrDefault(path, new ArrayDeque<>(List.of(new Said(404, ""))));
            Said said = queue.size() > 1 ? queue.remove() : queue.element();
            exchange.sendResponseHeaders(said.status(), said.body().length == 0 ? -1 : said.body().length);
            try (var out = exchange.getResponseBody()) {
                out.write(said.body());
            }
        });
        server.start();
    }

    StatisticsServer says(String path, int status, String body) {
        answers.computeIfAbsent(path, none -> new ArrayDeque<>()).add(new Said(status, body));
        return this;
    }

    ReferenceProperties properties(int cellsAtOnce) {
        var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new ReferenceProperties(
                here.resolve("/ssb"),
                here.resolve("/fhi"),
                Duration.ofSeconds(5),
                3,
                Duration.ofSeconds(2),
                cellsAtOnce,
                5,
                100_000,
                Duration.ofHours(6));
    }

    StatisticsClient client(int cellsAtOnce) {
        return new StatisticsClient(properties(cellsAtOnce), this, pauses::add);
    }

    @Override
    public Optional<byte[]> find(String question) {
        return Optional.ofNullable(kept.get(question));
    }

    @Override
    public void keep(String question, byte[] body) {
        kept.put(question, body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
