package no.nortrials.portal.interchange;

import static no.nortrials.portal.interchange.InterfacesWorld.reads;
import static no.nortrials.portal.interchange.InterfacesWorld.sends;
import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A company's system that was written from the OpenAPI document alone files a request and reads the answer, while people of the unit
 * and of a hospital do their part on their pages.
 */
@PortalTest
class OutsideClientTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor company;
    private Actor unit;
    private UUID trust;
    private Described described;

    @BeforeEach
    void aTrustWithAContact() throws Exception {
        clock.reset();
        company = given.actor(Role.SPONSOR);
        unit = given.actor(Role.COORDINATOR);
        trust = directory.trusts().getFirst().id();
        jdbc.sql("""
                        insert into contact (trust_id, name, email, rank, language, valid_from)
                        values (?, 'Kåre Kontakt', ?, 'PRIMARY', 'nb', '2020-01-01')""").params(trust, UUID.randomUUID() + "@hospital.example").update();
        described = Described.of(mvc.perform(reads("/api/openapi.json"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void filesARequestFollowsItAndReadsTheAnswer() throws Exception {
        UUID request =
                UUID.fromString(called("File a request", "", 201).path("id").asString());

        assertThat(called("Where a request stands", request, 200).path("status").asString())
                .isEqualTo("RECEIVED");
        called("The collated answer, once the unit has sent it", request, 404);
        forwarded(request);
        answered(request);
        collated(request);

        assertThat(called("Where a request stands", request, 200).path("status").asString())
                .isEqualTo("SUMMARISED");
        JsonNode answer = called("The collated answer, once the unit has sent it", request, 200);
        assertThat(answer.path("asked").asInt()).isEqualTo(1);
        assertThat(answer.path("interested").get(0).toString()).contains("Gjerne på Ås");
        assertThat(called("The organisation's requests, the newest first", "", 200))
                .hasSize(1);
        called("Tell what became of a request", request, 200);
        called("A request as one file", request, 200);
    }

    @Test
    void readsWhatIsOpenAndBeginsADraft() throws Exception {
        JsonNode trials = called("Search trials", "", 200).path("trials");
        assertThat(trials).isNotEmpty();

        called("One trial", trials.get(0).path("slug").asString(), 200);
        called("The questions of the form, for DRUG or DEVICE", "DEVICE", 200);
        called("Begin a draft from a file", "", 201);
    }

    /** Everything that comes back is as the document says. */
    private JsonNode called(String does, Object id, int status) throws Exception {
        Described.Operation operation = described.that(does);
        String path = operation.path().replaceFirst("\\{[a-z]+}", id.toString());
        var call = operation.method().equals("post") ? sends(operation.example(), path) : reads(path);
        var response = mvc.perform(call.with(given.asProgram(company)))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        if (status < 300)
            assertThat(described.wrong(operation, status, body)).as(does).isEmpty();
        return JsonMapper.shared().readTree(body);
    }

    private void forwarded(UUID request) throws Exception {
        mvc.perform(get("/requests/{id}/recipients", request).with(signedIn(unit)));
        done(
                "/requests/" + request + "/recipients",
                "version",
                "0",
                "internal",
                "2026-06-05",
                "trust",
                trust.toString());
        done("/requests/" + request + "/dispatch", "version", "1");
    }

    private void answered(UUID request) throws Exception {
        String mail = jdbc.sql("select body from outbox where request_id = ? and kind = 'dispatch.invitation' limit 1")
                .param(request)
                .query(String.class)
                .single();
        var link = Pattern.compile("/a/[A-Za-z0-9_-]{43}").matcher(mail);
        assertThat(link.find()).isTrue();
        done(link.group(), "version", "0", "decision", "INTERESTED", "releaseContact", "no", "comment", "Gjerne på Ås");
    }

    private void collated(UUID request) throws Exception {
        String answer = "/requests/" + request + "/answer";
        done(answer + "/freeze");
        done(answer + "/comment", "version", "1", "comment", "Vennlig hilsen");
        done(answer + "/send", "version", "1", "seen", "1", "comment", "Vennlig hilsen");
    }

    private void done(String path, String... typed) throws Exception {
        var call = post(path).with(csrf());
        if (!path.startsWith("/a/")) call.with(signedIn(unit));
        for (int i = 0; i < typed.length; i += 2) call.param(typed[i], typed[i + 1]);
        mvc.perform(call).andExpect(status().is3xxRedirection());
    }
}
