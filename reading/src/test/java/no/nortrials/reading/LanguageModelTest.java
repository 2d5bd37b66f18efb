package no.nortrials.reading;

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
import tools.jackson.databind.json.JsonMapper;

class LanguageModelTest {
    private static final String CRITERION = "No history of heart failure or gout";

    private HttpServer server;
    private String asked = "";
    private String says = "";
    private int status = 200;

    @BeforeEach
    void aModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            asked = exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] body = says.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void whatStandsInTheCriterionIsProposedWithItsPlace() {
        says = answer(
                "Here: {\"conditions\": [{\"words\": \"Heart failure\", \"icd10\": \"i50\", \"title\": \"Heart failure\", \"negated\": true}]}");

        assertThat(model().suggest(CRITERION)).singleElement().satisfies(coded -> {
            assertThat(coded.span().in(CRITERION)).isEqualTo("heart failure");
            assertThat(coded.negated()).isTrue();
            assertThat(coded.candidates().getFirst().code()).isEqualTo("I50");
        });
        assertThat(asked).contains("Bearer k3y").contains(CRITERION);
    }

    @Test
    void whatCannotBeCheckedIsLeftOut() {
        says = answer(
                "{\"conditions\": [{\"words\": \"asthma\", \"icd10\": \"J45\"}, {\"words\": \"gout\", \"icd10\": \"the gout\"}]}");

        assertThat(model().suggest(CRITERION)).isEmpty();
    }

    @Test
    void nonsenseAndSilenceProposeNothing() {
        for (String each : new String[] {"", "no json", "{\"choices\": []}", answer("I cannot"), answer("{broken}")}) {
            says = each;
            assertThat(model().suggest(CRITERION)).isEmpty();
        }
        status = 500;
        assertThat(model().suggest(CRITERION)).isEmpty();
        server.stop(0);
        assertThat(model().suggest(CRITERION)).isEmpty();
    }

    private static String answer(String content) {
        return "{\"choices\": [{\"message\": {\"content\": "
                + JsonMapper.builder().build().writeValueAsString(content) + "}}]}";
    }

    private LanguageModel model() {
        return new LanguageModel(new LanguageModel.Settings(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1"),
                "small",
                "k3y",
                Duration.ofSeconds(5)));
    }
}
