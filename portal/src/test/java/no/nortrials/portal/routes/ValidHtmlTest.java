package no.nortrials.portal.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Every page, as whoever may open it reads it, before any script has run. */
@PortalTest
@TestPropertySource(properties = {"portal.demo=true", "portal.embedded-db.database=routes_test"})
class ValidHtmlTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @TempDir
    Path folder;

    @Test
    void everyPageIsValidWithoutScripts() throws Exception {
        var world = new RouteWorld(jdbc, given);
        for (RouteRow row : RouteRows.all()) if (row.method().equals("GET")) write(world, row);

        try (var pages = Files.list(folder)) {
            assertThat(pages.count()).isGreaterThan(500);
        }
        assertThat(HtmlChecker.errors(folder)).isEmpty();
    }

    @Test
    void whatIsInvalidIsTold() throws Exception {
        Files.writeString(folder.resolve("page.html"), "<!doctype html><title>A</title><p><ul><li></p><img src=a>");

        assertThat(HtmlChecker.errors(folder))
                .anySatisfy(line -> assertThat(line).startsWith("page.html:1").contains("img"));
    }

    private void write(RouteWorld world, RouteRow row) throws Exception {
        String address = world.fill(row.path());
        for (Visitor visitor : Visitor.values())
            if (row.expected().get(visitor) == Expected.IN) write(world, row.path(), address, visitor);
    }

    private void write(RouteWorld world, String path, String address, Visitor visitor) throws Exception {
        for (String language : List.of("nb", "en")) {
            var call = get(address).queryParam("lang", language);
            if (visitor != Visitor.ANONYMOUS) call.with(Given.signedIn(world.person(visitor)));
            var response = mvc.perform(call).andReturn().getResponse();
            if (isPage(response)) keep(path + "-" + visitor + "-" + language, response);
        }
    }

    private static boolean isPage(MockHttpServletResponse response) {
        return Objects.requireNonNullElse(response.getContentType(), "").startsWith("text/html");
    }

    private void keep(String name, MockHttpServletResponse response) throws IOException {
        Files.writeString(
                folder.resolve(name.replaceAll("[^A-Za-z0-9-]", "_") + ".html"), response.getContentAsString(UTF_8));
    }
}
