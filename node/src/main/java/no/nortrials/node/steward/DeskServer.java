package no.nortrials.node.steward;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.nortrials.node.settings.Settings;

/** Serves the steward's pages. */
public final class DeskServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DeskServer.class.getName());
    private static final int LONGEST_FORM = 10_000;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Site site;

    private DeskServer(HttpServer server, Site site) {
        this.server = server;
        this.site = site;
    }

    /** Listens at the address and port of the settings. */
    public static DeskServer start(NodeView node, Settings settings, InstantSource clock) throws IOException {
        var address =
                new InetSocketAddress(settings.desk().address(), settings.desk().port());
        var desk = new DeskServer(HttpServer.create(address, 0), new Site(node, settings, clock));
        desk.server.createContext("/", desk::handle);
        desk.server.setExecutor(desk.threads);
        desk.server.start();
        return desk;
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Shown shown;
            try {
                shown = site.show(asked(exchange));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "a page could not be shown", e);
                shown = new Shown(500, "text/plain; charset=utf-8", "Something went wrong; see the log.", Map.of());
            }
            send(exchange, shown);
        }
    }

    private static void send(HttpExchange exchange, Shown shown) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", shown.type());
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        shown.headers().forEach(headers::set);
        byte[] body = shown.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(shown.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) exchange.getResponseBody().write(body);
    }

    private static Asked asked(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_FORM);
        Headers headers = exchange.getRequestHeaders();
        return new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                pairs(new String(body, StandardCharsets.UTF_8), "&"),
                pairs(Optional.ofNullable(headers.getFirst("Cookie")).orElse(""), ";"),
                Optional.ofNullable(headers.getFirst("Host")).orElse(""),
                Optional.ofNullable(headers.getFirst("Origin")));
    }

    private static Map<String, String> pairs(String text, String between) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.split(between, -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) pairs.put(pair.substring(0, equals).strip(), decoded(bare(pair.substring(equals + 1))));
        }
        return pairs;
    }

    /** Some clients put the values of cookies in quotes. */
    private static String bare(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
