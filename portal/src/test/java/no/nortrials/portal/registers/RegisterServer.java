package no.nortrials.portal.registers;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Speaks as the registers do; what it answers is decided by what it is asked. */
final class RegisterServer implements AutoCloseable {
    /** Address, question and body of every question, as they came. */
    final List<String> asked = new ArrayList<>();

    private final HttpServer server;
    private Function<String, Said> answers = _ -> new Said(404, "");

    record Said(int status, String text) {}

    RegisterServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String question = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8) + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(question.strip());
            Said said = answers.apply(question.strip());
            byte[] body = said.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    void says(Function<String, Said> how) {
        answers = how;
    }

    RegisterProperties properties() {
        var here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new RegisterProperties(
                here.resolve("/ctgov"),
                here.resolve("/ctis"),
                LocalTime.of(3, 30),
                2,
                Duration.ofSeconds(5),
                2,
                Duration.ZERO,
                Duration.ZERO,
                1_000_000,
                Duration.ofHours(1));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
