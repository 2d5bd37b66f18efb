package no.nortrials.portal.reference;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks an interface, again after a while when it is busy or does not answer. Never called inside a transaction. What it answered
 * lately is not asked again; an answer that is no JSON is not kept.
 */
final class StatisticsClient {
    private static final Logger LOG = LoggerFactory.getLogger(StatisticsClient.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ReferenceProperties properties;
    private final AnswerCache cache;
    private final Pause pause;
    private final RestClient client;

    /** Waits; a test does not. */
    @FunctionalInterface
    interface Pause {
        void waitFor(Duration time) throws InterruptedException;
    }

    /** Answers given lately. */
    interface AnswerCache {
        Optional<byte[]> find(String question);

        void keep(String question, byte[] body);
    }

    /** One attempt: an answer, or how long to wait before the next. */
    private sealed interface Attempt {
        record Done(Answer answer) implements Attempt {}

        record Later(Finding finding, Duration asked) implements Attempt {}
    }

    StatisticsClient(ReferenceProperties properties, AnswerCache cache, Pause pause) {
        this.properties = properties;
        this.cache = cache;
        this.pause = pause;
        var http = HttpClient.newBuilder()
                .connectTimeout(properties.timeout())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /** @param body JSON to post; empty to get */
    Answer ask(String address, String body) {
        String question = address + " " + body;
        Optional<byte[]> kept = cache.find(question);
        if (kept.isPresent()) return Answer.Body.of(kept.get());
        Answer answer = persistently(address, body);
        if (answer instanceof Answer.Body told && json(told.bytes())) cache.keep(question, told.bytes());
        return answer;
    }

    private Answer persistently(String address, String body) {
        Duration wait = properties.pause();
        for (int attempt = 1; ; attempt++) {
            switch (once(address, body)) {
                case Attempt.Done done -> {
                    return done.answer();
                }
                case Attempt.Later later -> {
                    if (attempt >= properties.attempts()) return new Answer.Failed(later.finding());
                    LOG.info("{} is asked again: {}", address, later.finding().arguments());
                    if (!waited(longer(wait, later.asked()))) return new Answer.Failed(later.finding());
                    wait = wait.multipliedBy(2);
                }
            }
        }
    }

    private static Duration longer(Duration a, Duration b) {
        Duration longest = a.compareTo(b) > 0 ? a : b;
        return longest.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longest;
    }

    private boolean waited(Duration time) {
        try {
            pause.waitFor(time);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Attempt once(String address, String body) {
        try {
            var asked = client.method(body.isEmpty() ? HttpMethod.GET : HttpMethod.POST)
                    .uri(address);
            if (!body.isEmpty())
                asked = asked.contentType(MediaType.APPLICATION_JSON).body(body);
            return asked.exchange((request, response) -> read(address, response));
        } catch (RestClientException e) {
            return new Attempt.Later(Finding.of("unreachable", address, String.valueOf(e.getMessage())), Duration.ZERO);
        }
    }

    private Attempt read(String address, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 429 || status >= 500)
            return new Attempt.Later(Finding.of("status", address, Integer.toString(status)), retryAfter(response));
        if (status != 200)
            return new Attempt.Done(new Answer.Failed(Finding.of("status", address, Integer.toString(status))));
        byte[] bytes = response.getBody().readNBytes(properties.mostBytes() + 1);
        if (bytes.length > properties.mostBytes())
            return new Attempt.Done(new Answer.Failed(
                    Finding.of("tooLarge", address, Integer.toString(properties.mostBytes() / 1_000_000))));
        return new Attempt.Done(Answer.Body.of(bytes));
    }

    private static Duration retryAfter(ClientHttpResponse response) {
        String seconds = response.getHeaders().getFirst("Retry-After");
        return seconds != null && seconds.matches("\\d{1,4}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }

    private static boolean json(byte[] bytes) {
        return bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[');
    }
}
