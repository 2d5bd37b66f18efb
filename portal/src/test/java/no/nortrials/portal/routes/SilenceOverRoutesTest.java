package no.nortrials.portal.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two laws over everything that can be read, by everybody: no profile without consent, and no figure below what it needs. */
@PortalTest
@TestPropertySource(properties = {"portal.demo=true", "portal.embedded-db.database=routes_test"})
class SilenceOverRoutesTest {
    private static final Set<Visitor> OUTSIDE = EnumSet.complementOf(EnumSet.of(Visitor.HOSPITAL, Visitor.COORDINATOR));

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    private RouteWorld world;
    private SilentSite site;

    @BeforeEach
    void aSiteThatIsSilent() {
        world = new RouteWorld(jdbc, given);
        site = SilentSite.of(jdbc, world.person(Visitor.HOSPITAL).organisationId());
    }

    @TestFactory
    Stream<DynamicTest> nothingIsReadThatMayNotBeRead() {
        return read().map(path -> dynamicTest(path, () -> {
            String filled = world.fill(path, site);
            for (Visitor visitor : Visitor.values()) {
                String text = text(filled, visitor);
                assertThat(text).as("figures for %s", visitor).doesNotContainPattern(SilentSite.FIGURES);
                if (OUTSIDE.contains(visitor))
                    assertThat(text).as("profile for %s", visitor).doesNotContain(SilentSite.WORDS);
            }
        }));
    }

    @Test
    void theSameNumbersAreReadOnceTheyAreEnoughAndTheSameWordsWhereTheyBelong() throws Exception {
        site.trial(1200, 2100, 500);

        Set<String> figures = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (String path : read().toList()) {
            String text = text(world.fill(path, site), Visitor.HOSPITAL);
            if (SilentSite.SHOWN.matcher(text).find()) figures.add(path);
            if (text.contains(SilentSite.WORDS)) words.add(path);
        }

        assertThat(figures)
                .contains("/delivery/trusts/{trust}", "/delivery/trusts/{trust}/figures.csv", "/delivery/sites/{site}");
        assertThat(words)
                .contains("/sites/{id}", "/sites/{id}/parts/{part}", "/sites/{id}/people", "/sites/{id}/capacity");
    }

    /** Without the personal links of the trust's own contacts, whose form begins with what the trust says of itself. */
    private static Stream<String> read() {
        List<String> paths = RouteRows.all().stream()
                .filter(row -> row.method().equals("GET"))
                .map(RouteRow::path)
                .filter(path -> !path.startsWith("/a/{token}"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(150);
        return paths.stream();
    }

    private String text(String path, Visitor visitor) throws Exception {
        var call = get(path);
        if (visitor != Visitor.ANONYMOUS) call.with(as(path, world.person(visitor)));
        return ReadText.of(mvc.perform(call).andReturn().getResponse());
    }

    /** Programs come with a token, people with a session. */
    private RequestPostProcessor as(String path, Actor person) {
        return path.startsWith("/api/") || path.startsWith("/fhir/") ? given.asProgram(person) : Given.signedIn(person);
    }
}
