package no.nortrials.portal.maturity;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Over all routes of the list that a site or the maturity of sites has, and all roles outside the trust and the unit. */
@PortalTest
class ConsentOverRoutesTest {
    private static final String EVIDENCE = "Perm 7 i skapet";
    private static final String COMMENT = "Vi har ventet på dette";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FrameworkStore frameworks;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Framework framework;
    private UUID trust;
    private UUID site;

    @BeforeEach
    void aReleasedAssessment() {
        clock.reset();
        framework = new MaturityPagesTest.Versions(frameworks).frozen();
        trust = given.trust();
        site = jdbc.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, 'Samtykkeavdelingen', 'CANCER', now(), 'Ola Enhet') returning id""").param(trust).query(UUID.class).single();
        UUID assessment = jdbc.sql("""
                        insert into maturity_assessment (site_id, version, started_at, started_by, finished_at, released_at, comment)
                        values (?, ?, now(), 'Kari', now(), now(), ?) returning id""")
                .params(site, framework.version(), COMMENT)
                .query(UUID.class)
                .single();
        UUID nurse = given.actor(Role.HOSPITAL, trust).accountId();
        for (Statement each : framework.statements()) {
            say(assessment, each, nurse, "ANSWER", """
                    {"schemaVersion": "1.0", "type": "met", "evidence": [{"id": "e-%s", "text": "%s", "dated": "2026-01-02"}]}""".formatted(each.id(), EVIDENCE));
            say(assessment, each, nurse, "REVIEW", """
                    {"schemaVersion": "1.0", "type": "confirmed", "by": "head"}""");
        }
    }

    @TestFactory
    Stream<DynamicTest> withoutConsentNobodyOutsideReadsLevelsOrEvidence() throws IOException {
        return outsiders().stream().flatMap(actor -> routes().stream().map(route -> test(actor, route, false)));
    }

    @TestFactory
    Stream<DynamicTest> withConsentTheLevelsAreReadAndEvidenceNever() throws IOException {
        consent();
        return outsiders().stream().flatMap(actor -> routes().stream().map(route -> test(actor, route, true)));
    }

    private DynamicTest test(Actor actor, String route, boolean consented) {
        return DynamicTest.dynamicTest(route + " as " + actor.role(), () -> {
            var response =
                    mvc.perform(get(route).with(signedIn(actor))).andReturn().getResponse();
            String body = response.getContentAsString(StandardCharsets.UTF_8);

            boolean mayRead =
                    consented && actor.is(Role.SPONSOR, Role.CENTRE) && route.equals("/sites/" + site + "/maturity");
            assertThat(body).doesNotContain(EVIDENCE).doesNotContain("e-people-gcp");
            assertThat(body.contains(COMMENT)).isEqualTo(mayRead);
            assertThat(response.getStatus() == 200 && body.contains("radar-verified"))
                    .isEqualTo(mayRead);
        });
    }

    private List<Actor> outsiders() {
        return List.of(
                given.actor(Role.SPONSOR),
                given.actor(Role.CENTRE, given.centre()),
                given.actor(Role.HOSPITAL, given.trust()),
                given.actor(Role.ADMINISTRATOR));
    }

    /** Every address that is read and that a site or the maturity of sites has. */
    private List<String> routes() {
        List<String> routes = new ArrayList<>();
        for (String line : lines())
            if (line.startsWith("GET;/sites") || line.startsWith("GET;/maturity"))
                routes.add(line.split(";", -1)[1]
                        .replace("{id}", site.toString())
                        .replace("{version}", Integer.toString(framework.version()))
                        .replace("{domain}", "people")
                        .replace("{statement}", "people-gcp")
                        .replace("{part}", "pharmacy")
                        .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString()));
        assertThat(routes).hasSizeGreaterThan(12);
        return routes;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("routes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void consent() {
        jdbc.sql("insert into site_consent (trust_id, given, said_at, said_by) values (?, true, now(), 'Ola Enhet')")
                .param(trust)
                .update();
    }

    private void say(UUID assessment, Statement statement, UUID account, String kind, String content) {
        jdbc.sql("""
                        insert into maturity_said (assessment_id, statement, kind, content, said_at, account_id, said_by, said_role)
                        values (?, ?, ?, ?, now() - interval '1 day', ?, 'Kari', 'HOSPITAL')""").params(assessment, statement.id(), kind, content, account).update();
    }
}
