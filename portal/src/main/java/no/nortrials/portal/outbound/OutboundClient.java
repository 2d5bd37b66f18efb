package no.nortrials.portal.outbound;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks an interface, again after a while when it is busy or does not answer. Never called inside a transaction. */
public final class OutboundClient {
    private static final Logger LOG = LoggerFactory.getLogger(OutboundClient.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final OutboundLimits limits;
    private final Pause pause;
    private final RestClient client;

    /** Waits; a test does not. */
    @FunctionalInterface
    public interface Pause {
        void waitFor(Duration time) throws InterruptedException;
    }

    /** One attempt: an answer that stands, or one that another attempt may better. */
    private record Attempt(OutboundAnswer answer, boolean again, Duration asked) {
        static Attempt standing(OutboundAnswer answer) {
            return new Attempt(answer, false, Duration.ZERO);
        }
    }

    public OutboundClient(OutboundLimits limits, Pause pause) {
        this(limits, pause, HttpClient.Redirect.NORMAL);
    }

    /** A client that goes to the address it is given and nowhere else, for addresses that others typed. */
    public static OutboundClient withoutRedirects(OutboundLimits limits, Pause pause) {
        return new OutboundClient(limits, pause, HttpClient.Redirect.NEVER);
    }

    private OutboundClient(OutboundLimits limits, Pause pause, HttpClient.Redirect redirects) {
        this.limits = limits;
        this.pause = pause;
        var http = HttpClient.newBuilder()
                .connectTimeout(limits.timeout())
                .followRedirects(redirects)
                .build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(limits.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    public OutboundAnswer ask(OutboundQuestion question) {
        Duration wait = limits.pause();
        for (int attempt = 1; ; attempt++) {
            Attempt made = once(question);
            if (!made.again() || attempt >= limits.attempts()) return made.answer();
            LOG.info("{} is asked again: {}", question.address().getHost(), made.answer());
            if (!waited(longer(wait, made.asked()))) return made.answer();
            wait = wait.multipliedBy(2);
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

    private Attempt once(OutboundQuestion question) {
        try {
            var asked = client.method(question.body().isEmpty() ? HttpMethod.GET : HttpMethod.POST)
                    .uri(question.address());
            question.headers().forEach(asked::header);
            if (!question.body().isEmpty())
                asked = asked.contentType(MediaType.APPLICATION_JSON).body(question.body());
            return asked.exchange((request, response) -> read(response));
        } catch (RestClientException e) {
            return new Attempt(new OutboundAnswer.Unreachable(String.valueOf(e.getMessage())), true, Duration.ZERO);
        }
    }

    private Attempt read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 429 || status >= 500)
            return new Attempt(new OutboundAnswer.Refused(status), true, retryAfter(response));
        if (!response.getStatusCode().is2xxSuccessful()) return Attempt.standing(new OutboundAnswer.Refused(status));
        byte[] bytes = response.getBody().readNBytes(limits.mostBytes() + 1);
        return Attempt.standing(
                bytes.length > limits.mostBytes()
                        ? new OutboundAnswer.TooLarge(limits.mostBytes())
                        : OutboundAnswer.Body.of(bytes));
    }

    private static Duration retryAfter(ClientHttpResponse response) {
        String seconds = response.getHeaders().getFirst("Retry-After");
        return seconds != null && seconds.matches("\\d{1,4}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : Duration.ZERO;
    }
}
