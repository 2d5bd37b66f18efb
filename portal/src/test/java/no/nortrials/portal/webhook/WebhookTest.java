package no.nortrials.portal.webhook;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Bound;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class WebhookTest {
    private static final WebhookProperties ANYWHERE =
            new WebhookProperties(Duration.ofSeconds(5), List.of(Duration.ofMinutes(1), Duration.ofMinutes(5)), true);

    private record Received(String event, String signature, String body) {}

    @Autowired
    MockMvc mvc;

    @Autowired
    WebhookStore store;

    @Autowired
    WebhookNews news;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    Given given;

    private final List<Received> received = new ArrayList<>();
    private int answers = 204;
    private HttpServer server;
    private WebhookSending sending;
    private Actor sponsor;
    private UUID request;

    @BeforeEach
    void aReceiver() throws IOException {
        clock.reset();
        db.sql("update webhook_message set state = 'LOST' where state = 'WAITING'")
                .update();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-NorTrials-Event"),
                    exchange.getRequestHeaders().getFirst("X-NorTrials-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answers, -1);
            exchange.close();
        });
        server.start();
        sending = new WebhookSending(store, ANYWHERE, clock);
        sponsor = given.actor(Role.SPONSOR);
        request = given.answering(sponsor, "Secret moss");
        store.add(
                sponsor.organisationId(),
                "http://127.0.0.1:" + server.getAddress().getPort() + "/in",
                "s3cret",
                clock.instant());
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aMessageIsSignedAndTellsNothingOfWhatTheRequestHolds() {
        news.tell(request, "request.forwarded");
        news.tell(request, "request.forwarded");

        all();

        assertThat(received).singleElement().satisfies(each -> {
            assertThat(each.event()).isEqualTo("request.forwarded");
            assertThat(each.body()).contains(request.toString()).doesNotContain("moss");
            assertThat(each.signature())
                    .isEqualTo(Signature.of("s3cret", clock.instant().getEpochSecond(), each.body()));
        });
    }

    @Test
    void whatIsNotTakenIsSentAgainLaterAndGivenUpInTheEnd() {
        answers = 500;
        news.tell(request, "request.closed");
        all();
        all();
        assertThat(received).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        all();
        clock.advance(Duration.ofMinutes(5));
        all();
        clock.advance(Duration.ofDays(2));
        all();

        assertThat(received).hasSize(3);
        assertThat(store.of(sponsor.organisationId()).getFirst().lost()).isEqualTo(1);
    }

    @Test
    void anotherOrganisationIsNotTold() {
        news.tell(given.answering(given.actor(Role.SPONSOR), "Fern"), "request.forwarded");

        all();

        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/x, notEncrypted",
        "https://127.0.0.1/x, private",
        "https://localhost/x, private",
        "https://10.1.2.3/x, private",
        "https://[::1]/x, private",
        "https://[fd00::1]/x, private",
        "https://169.254.169.254/latest, private",
        "https://user@example.org/, notAnAddress",
        "nonsense, notAnAddress"
    })
    void onlyEncryptedAddressesOnTheOpenInternetAreTold(String address, String problem) throws Exception {
        assertThat(Address.problem(address, false)).contains(problem);
        mvc.perform(post("/account/webhooks")
                        .param("address", address)
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(containsString(address.replace("[", "[").replace("&", "&amp;"))));
    }

    @Test
    void defaults() {
        assertThat(Bound.defaults(WebhookProperties.class))
                .isEqualTo(new WebhookProperties(
                        Duration.ofSeconds(10),
                        List.of(
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(30),
                                Duration.ofHours(2),
                                Duration.ofHours(12),
                                Duration.ofHours(24)),
                        false));
    }

    private void all() {
        boolean more = true;
        while (more) more = sending.step();
    }
}
