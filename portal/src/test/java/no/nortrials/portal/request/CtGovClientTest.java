package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a local server that speaks the registry's format. */
class CtGovClientTest {
    private HttpServer server;
    private CtGovClient client;

    CtGovClientTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        client = new CtGovClient(properties(server.getAddress().getPort()));
    }

    @BeforeEach
    void start() {
        answer("NCT09999901", 200, CtGovReaderTest.STUDY);
        answer("NCT09999902", 500, "{}");
        answer("NCT09999903", 200, "<html>maintenance</html>");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aStudyIsFetchedByItsNumberInAnyLetterCase() {
        assertThat(client.fetch(" nct09999901 ")).isInstanceOf(Reading.Filled.class);
    }

    @Test
    void aNumberTheRegistryDoesNotKnowIsSaidSo() {
        assertThat(client.fetch("NCT00000000")).isEqualTo(Reading.Refused.of("unknown", "NCT00000000"));
    }

    @Test
    void anErrorOfTheRegistryIsPassedOn() {
        assertThat(client.fetch("NCT09999902")).isEqualTo(Reading.Refused.of("registryError", "NCT09999902", "500"));
    }

    @Test
    void aPageInsteadOfARecordIsRecognised() {
        assertThat(client.fetch("NCT09999903")).isEqualTo(Reading.Refused.of("markup", "<html>maintenance</html>"));
    }

    @Test
    void aNumberOfAnotherShapeIsNeverAskedFor() {
        assertThat(client.fetch("../../etc")).isEqualTo(Reading.Refused.of("nctShape", "../../etc"));
    }

    @Test
    void aRegistryThatIsDownIsSaidSo() {
        server.stop(0);

        assertThat(client.fetch("NCT09999901")).isEqualTo(Reading.Refused.of("unreachable", "NCT09999901"));
    }

    private static RequestProperties properties(int port) {
        return new RequestProperties(
                2, 1, 3, URI.create("http://127.0.0.1:" + port + "/api/v2"), Duration.ofSeconds(5));
    }

    private void answer(String number, int status, String body) {
        server.createContext("/api/v2/studies/" + number, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
    }
}
