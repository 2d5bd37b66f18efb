package no.nortrials.portal.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@PortalTest
@TestPropertySource(properties = {"portal.demo=true", "portal.embedded-db.database=routes_test"})
class RouteAccessTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        Set<String> rows = RouteRows.all().stream().map(RouteRow::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).containsExactlyInAnyOrderElementsOf(mapped());
    }

    @TestFactory
    Stream<DynamicTest> everyVisitorMeetsWhatTheRowSays() {
        var world = new RouteWorld(jdbc, given);
        return RouteRows.all().stream()
                .flatMap(row -> Arrays.stream(Visitor.values())
                        .map(visitor -> dynamicTest(row.route() + " as " + visitor, () -> visit(world, row, visitor))));
    }

    /** Personal links included: whoever holds one acts by a form of the portal, never by a page of somebody else's. */
    @TestFactory
    Stream<DynamicTest> noPostIsTakenWithoutTheTokenOfAForm() {
        var world = new RouteWorld(jdbc, given);
        return RouteRows.all().stream()
                .filter(row -> row.method().equals("POST"))
                .map(row -> dynamicTest(row.path(), () -> forged(world, row)));
    }

    private void forged(RouteWorld world, RouteRow row) throws Exception {
        for (Visitor visitor : new Visitor[] {Visitor.COORDINATOR, Visitor.SPONSOR, Visitor.HOSPITAL}) {
            var call = post(world.fill(row.path())).with(Given.signedIn(world.person(visitor)));

            assertThat(mvc.perform(call).andReturn().getResponse().getStatus())
                    .as("%s as %s", row.route(), visitor)
                    .isIn(401, 403);
        }
    }

    private void visit(RouteWorld world, RouteRow row, Visitor visitor) throws Exception {
        var call = request(HttpMethod.valueOf(row.method()), world.fill(row.path()))
                .with(csrf());
        if (visitor != Visitor.ANONYMOUS) call = call.with(Given.signedIn(world.person(visitor)));

        var response = mvc.perform(call).andReturn().getResponse();

        assertThat(Expected.met(response))
                .as("%s as %s, status %s", row.route(), visitor, response.getStatus())
                .isEqualTo(row.expected().get(visitor));
    }

    private Set<String> mapped() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("no.nortrials"))
                .flatMap(entry -> routes(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path));
    }
}
