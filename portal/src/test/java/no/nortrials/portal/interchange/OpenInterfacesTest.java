package no.nortrials.portal.interchange;

import static no.nortrials.portal.interchange.InterfacesWorld.reads;
import static no.nortrials.portal.interchange.InterfacesWorld.sends;
import static no.nortrials.portal.testing.Given.bearer;
import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.outcome.OutcomeKind;
import no.nortrials.portal.outcome.Outcomes;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenInterfacesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc mvc;

    @Autowired
    ApiTokens tokens;

    @Autowired
    Requests requests;

    @Autowired
    RequestCriteria criteria;

    @Autowired
    RequestFiles files;

    @Autowired
    Outcomes outcomes;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    private InterfacesWorld world;
    private Actor sponsor;

    @BeforeEach
    void aSponsor() {
        clock.reset();
        world = new InterfacesWorld(tokens);
        sponsor = given.actor(Role.SPONSOR);
    }

    /** What a client does that was written from the document alone: the document's own example, filed, followed, answered, ended. */
    @Test
    void everyExampleOfTheDocumentIsTakenAsItStands() throws Exception {
        JsonNode document = document();
        assertThat(document.path("openapi").asString()).startsWith("3.");
        JsonNode filed = sent(document, "/api/v1/requests", 201, "");
        UUID id = UUID.fromString(filed.path("id").asString());

        mvc.perform(reads("/api/v1/requests/{id}", id).with(world.as(sponsor)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("RECEIVED"))
                .andExpect(jsonPath("$.reference").value(filed.path("reference").asString()));
        mvc.perform(reads("/api/v1/requests").with(world.as(sponsor)))
                .andExpect(jsonPath("$[0].id").value(id.toString()));
        mvc.perform(reads("/api/v1/requests/{id}/answer", id).with(world.as(sponsor)))
                .andExpect(status().isNotFound());
        sent(document, "/api/v1/requests/{id}/outcomes", 200, id.toString());
        assertThat(outcomes.current(id).orElseThrow().kind()).isEqualTo(OutcomeKind.SHORTLISTED);
        sent(document, "/api/v1/requests/file", 201, "");

        int examples = 0;
        for (JsonNode path : document.path("paths"))
            if (path.path("post").path("requestBody").path("content").toString().contains("examples")) examples++;
        assertThat(examples).isEqualTo(3);
    }

    @Test
    void whatIsMissingIsToldByFieldAndNothingIsKept() throws Exception {
        mvc.perform(sends("{\"product\": \"DRUG\", \"answers\": {\"title\": [\"Moss\"]}}", "/api/v1/requests")
                        .with(world.as(sponsor)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.fields.contactEmail").exists());
        mvc.perform(sends("{\"product\": 7", "/api/v1/requests").with(world.as(sponsor)))
                .andExpect(status().isBadRequest());

        mvc.perform(reads("/api/v1/requests").with(world.as(sponsor)))
                .andExpect(content().string("[]"));
    }

    @Test
    void aTokenMayWhatItsAccountMayAndNobodyElseDoes() throws Exception {
        UUID id = given.answering(sponsor, "Moss in rheumatism");

        mvc.perform(reads("/api/v1/requests/{id}", id)).andExpect(status().isUnauthorized());
        mvc.perform(reads("/api/v1/requests/{id}", id).with(signedIn(sponsor))).andExpect(status().isUnauthorized());
        mvc.perform(reads("/api/v1/requests/{id}", id).with(bearer("made-up"))).andExpect(status().isUnauthorized());
        mvc.perform(reads("/api/v1/requests/{id}", id).with(world.as(given.actor(Role.SPONSOR))))
                .andExpect(status().isNotFound());
        mvc.perform(sends("{}", "/api/v1/requests").with(world.as(given.actor(Role.COORDINATOR))))
                .andExpect(status().isForbidden());
        mvc.perform(reads("/api/v1/requests/{id}", id).with(world.as(sponsor))).andExpect(status().isOk());
    }

    @Test
    void aTokenEndsByItsDayByRevokingAndWithTheAccount() throws Exception {
        String secret = tokens.create(sponsor, "ends", 1);
        assertThat(tokens.holder(secret)).isPresent();
        clock.advance(Duration.ofDays(2));
        assertThat(tokens.holder(secret)).isEmpty();
        clock.reset();

        tokens.revoke(sponsor, tokens.of(sponsor).getFirst().id());

        assertThat(tokens.holder(secret)).isEmpty();
        mvc.perform(post("/account/tokens")
                        .param("name", " ")
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(post("/account/tokens")
                        .param("name", "Our system")
                        .with(signedIn(sponsor))
                        .with(csrf()))
                .andExpect(content().string(containsString("Copy the token now")));
    }

    @Test
    void aRequestAsAFileLosesNothingOnItsWayAround() throws Exception {
        JsonNode filed = sent(document(), "/api/v1/requests", 201, "");
        UUID id = UUID.fromString(filed.path("id").asString());
        criteria.begin(id, EligibilityCriteria.of(), "imported", Instant.parse("2026-06-01T08:00:00Z"), "test");
        Actor sister = given.actor(Role.SPONSOR);

        String first = mvc.perform(reads("/api/v1/requests/{id}/file", id).with(world.as(sponsor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String draft = mvc.perform(sends(first, "/api/v1/requests/file").with(world.as(sister)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        RequestFile again = files.write(
                sister, UUID.fromString(JSON.readTree(draft).path("id").asString()));

        RequestFile before = JSON.readValue(first, RequestFile.class);
        assertThat(again.answers()).isEqualTo(before.answers());
        assertThat(again.criteria()).isEqualTo(before.criteria()).isNotNull();
        assertThat(again.product()).isEqualTo(before.product());
        mvc.perform(reads("/api/v1/requests/{id}/file", id).with(world.as(sister)))
                .andExpect(status().isNotFound());
        mvc.perform(sends(first.replace("nortrials-request/1.0", "other"), "/api/v1/requests/file")
                        .with(world.as(sister)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void theShowcaseIsOpenToPrograms() throws Exception {
        mvc.perform(reads("/api/v1/trials").param("state", "ANY").param("size", "3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.trials.length()").value(3));
        mvc.perform(reads("/api/v1/trials/nct04613596"))
                .andExpect(jsonPath("$.ids.NCT").value("NCT04613596"));
        mvc.perform(reads("/api/v1/trials/none")).andExpect(status().isNotFound());
        mvc.perform(reads("/api/v1/forms/DRUG")).andExpect(jsonPath("$[0].name").exists());
    }

    private JsonNode document() throws Exception {
        return JSON.readTree(mvc.perform(reads("/api/openapi.json"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode sent(JsonNode document, String path, int expected, String id) throws Exception {
        JsonNode content = document.path("paths")
                .path(path)
                .path("post")
                .path("requestBody")
                .path("content");
        JsonNode example = content.path("application/json")
                .path("examples")
                .path("complete")
                .path("value");
        assertThat(example.isObject()).as(path + " " + content).isTrue();
        var response = mvc.perform(
                        sends(example.toString(), path.replace("{id}", id)).with(world.as(sponsor)))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(path + " " + body).isEqualTo(expected);
        return JSON.readTree(body);
    }
}
