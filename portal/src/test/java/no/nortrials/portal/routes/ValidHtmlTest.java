package no.nortrials.portal.routes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
            assertThat(pages.count()).isGreaterThan(350);
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
        var visitors = EnumSet.allOf(Visitor.class);
        visitors.removeIf(visitor -> row.expected().get(visitor) != Expected.IN);
        var languages =
                Stream.generate(() -> List.of("nb", "en")).flatMap(List::stream).iterator();
        for (Visitor visitor : visitors) write(world, row.path(), address, visitor, languages.next());
    }

    /** Languages in turn: what is written differs by language, what surrounds it does not. */
    private void write(RouteWorld world, String path, String address, Visitor visitor, String language)
            throws Exception {
        var call = get(address).queryParam("lang", language);
        if (visitor != Visitor.ANONYMOUS) call.with(Given.signedIn(world.person(visitor)));
        var response = mvc.perform(call).andReturn().getResponse();
        if (isPage(response)) keep(path + "-" + visitor, response);
    }

    private static boolean isPage(MockHttpServletResponse response) {
        return Objects.requireNonNullElse(response.getContentType(), "").startsWith("text/html");
    }

    private void keep(String name, MockHttpServletResponse response) throws IOException {
        Files.writeString(
                folder.resolve(name.replaceAll("[^A-Za-z0-9-]", "_") + ".html"), response.getContentAsString(UTF_8));
    }
}
