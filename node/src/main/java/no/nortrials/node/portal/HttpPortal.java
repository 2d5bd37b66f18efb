package no.nortrials.node.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.NodeStatus;
import no.nortrials.disclosure.wire.Received;
import no.nortrials.disclosure.wire.Wire;

/** The portal over HTTP. */
public final class HttpPortal implements Portal {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final URI address;
    private final NodeKey key;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public HttpPortal(URI address, NodeKey key, InstantSource clock) {
        this.address = address;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public Heard<List<NodeQuestion>> poll(NodeStatus status, int waitSeconds) {
        String path = "/node/v" + Wire.VERSION + "/poll?wait=" + waitSeconds;
        return send(path, Wire.write(status), PATIENCE.plusSeconds(waitSeconds), Wire::questions);
    }

    @Override
    public Heard<Boolean> reply(NodeReply reply) {
        String path = "/node/v" + Wire.VERSION + "/replies";
        return send(path, Wire.write(reply), PATIENCE, _ -> new Received.Understood<>(true));
    }

    private <T> Heard<T> send(String path, String body, Duration patience, Function<String, Received<T>> reader) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Token.of(key, address.toString(), body, clock.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return heard(client.send(request, HttpResponse.BodyHandlers.ofString()), reader);
        } catch (IOException e) {
            return new Heard.Unreachable<>(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard.Unreachable<>("interrupted");
        }
    }

    private <T> Heard<T> heard(HttpResponse<String> response, Function<String, Received<T>> reader) {
        return switch (response.statusCode()) {
            case 200, 204 -> understood(reader.apply(response.body()), ahead(response));
            case 401, 403 -> new Heard.TokenRefused<>(ahead(response));
            case 400, 404, 413, 422 -> new Heard.Declined<>(response.statusCode());
            default -> new Heard.Unreachable<>("status " + response.statusCode());
        };
    }

    private static <T> Heard<T> understood(Received<T> received, Duration ahead) {
        return switch (received) {
            case Received.Understood<T>(T message) -> new Heard.Taken<>(message, ahead);
            case Received.Garbled<T> _ -> new Heard.Unreachable<>("the portal sent something that is no message");
        };
    }

    private Duration ahead(HttpResponse<?> response) {
        return response.headers().firstValue("Date").map(this::ahead).orElse(Duration.ZERO);
    }

    private Duration ahead(String date) {
        try {
            Instant there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(there, clock.instant());
        } catch (DateTimeParseException e) {
            return Duration.ZERO;
        }
    }
}
