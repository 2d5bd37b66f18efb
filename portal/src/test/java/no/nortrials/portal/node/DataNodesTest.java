package no.nortrials.portal.node;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.Told;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class DataNodesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A count as it is before a hospital's gate has rounded it, and a patient's number. */
    private static final String UNRELEASED = "8675309";

    private static final EligibilityCriteria CRITERIA = criteria("""
            {"schemaVersion": "1.0", "title": "", "criteria": [
              {"type": "sex", "id": "c1", "role": "inclusion", "oneOf": ["female"]},
              {"type": "text", "id": "c2", "role": "exclusion", "text": "Cannot read"}]}""");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NodeQuestions questions;

    @Autowired
    Directory directory;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor unit;
    private Actor sponsor;
    private Actor administrator;
    private UUID request;
    private NodeTalk talk;

    @BeforeEach
    void oneRequestAndNoNodes() {
        clock.reset();
        talk = new NodeTalk(mvc, clock);
        jdbc.sql("update data_node set enabled = false").update();
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        administrator = given.actor(Role.ADMINISTRATOR);
        request = given.answering(sponsor, "Asked at every hospital");
    }

    @Test
    void ofTwentyFourNodesThreeFailAndTheOthersAreShownAtOnce() throws Exception {
        List<FakeNode> nodes = registered(24);
        FakeNode dead = nodes.get(0);
        FakeNode late = nodes.get(1);
        FakeNode garbling = nodes.get(2);
        ask();

        NodeQuestion ofLate = fetched(late);
        fetched(garbling);
        assertThat(send(garbling, "replies", "<html>502 " + UNRELEASED + "</html>")
                        .getStatus())
                .isEqualTo(400);
        int shown = 0;
        for (FakeNode node : nodes.subList(3, 24)) {
            String answer = node.answer(fetched(node), CRITERIA, 1_230);
            assertThat(send(node, "replies", answer).getStatus()).isEqualTo(204);
            shown++;
            assertThat(answered()).isEqualTo(shown);
        }
        clock.advance(PATIENCE.plusSeconds(1));

        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("it did not come for the question")))
                .andExpect(content().string(containsString("no answer in time")))
                .andExpect(content().string(containsString("sent something that is no answer")))
                .andExpect(content().string(containsString("about 1,230\u00a0±\u00a09")))
                .andExpect(content().string(containsString("about 25,410\u00a0±")));

        assertThat(send(late, "replies", late.answer(ofLate, CRITERIA, 770)).getStatus())
                .isEqualTo(204);
        assertThat(answered()).isEqualTo(22);
        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("answered late")))
                .andExpect(content().string(containsString("about 26,160\u00a0±")));
        assertThat(states()).filteredOn(NodeLine.State.Silent.class::isInstance).hasSize(1);
        assertThat(dead.name()).isIn(names(NodeLine.State.Silent.class));
    }

    @Test
    void theSponsorSeesSingleTrustsOnlyWhenThreeHaveAnswered() throws Exception {
        List<FakeNode> nodes = registered(3);
        ask();
        for (FakeNode node : nodes.subList(0, 2)) send(node, "replies", node.answer(fetched(node), CRITERIA, 440));
        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/requests/{id}/hospitals/shared", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("shared", "true"));

        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("about 880\u00a0±\u00a012")))
                .andExpect(content().string(not(containsString("about 440"))));

        send(nodes.get(2), "replies", nodes.get(2).answer(fetched(nodes.get(2)), CRITERIA, 450));
        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("about 440\u00a0±\u00a09")));
        mvc.perform(get("/requests/{id}/hospitals.csv", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString(";about 440\u00a0±\u00a09;")));
    }

    /** Three trusts replied, but two told nothing: the third's numbers would stand alone. */
    @Test
    void whoTellsNothingDoesNotCountAmongThree() throws Exception {
        List<FakeNode> nodes = registered(3);
        ask();
        for (FakeNode node : nodes.subList(0, 2))
            send(node, "replies", node.refusal(fetched(node), CRITERIA, Told.Why.BUDGET_SPENT));
        send(nodes.get(2), "replies", nodes.get(2).answer(fetched(nodes.get(2)), CRITERIA, 560));
        mvc.perform(post("/requests/{id}/hospitals/shared", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("shared", "true"));

        for (String page : List.of("/requests/{id}", "/requests/{id}/hospitals", "/requests/{id}/hospitals.csv"))
            mvc.perform(get(page, request).with(signedIn(sponsor)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("about 5"))));
        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("about 560")))
                .andExpect(content().string(containsString("the budget is used up")));
    }

    @Test
    void countsStandBesideTheEstimateForTheSponsorOnlyWhenBothAreShared() throws Exception {
        List<FakeNode> nodes = registered(3);
        ask();
        for (FakeNode node : nodes) send(node, "replies", node.answer(fetched(node), CRITERIA, 90));
        mvc.perform(post("/requests/{id}/estimate", request)
                        .with(signedIn(unit))
                        .with(csrf())
                        .param("version", "0")
                        .param("figure", "ra")
                        .param("sex", "ALL")
                        .param("shared", "true"))
                .andExpect(status().is3xxRedirection());

        String counted = "id=\"joined\"";
        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(unit)))
                .andExpect(content().string(containsString(counted)))
                .andExpect(content().string(containsString("about 70\u00a0±\u00a09")))
                .andExpect(content().string(containsString("The patients the hospitals counted are made up")));
        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString(counted))));
        mvc.perform(post("/requests/{id}/hospitals/shared", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("shared", "true"));
        mvc.perform(get("/requests/{id}/estimate", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString(counted)));
        mvc.perform(get("/requests/{id}/estimate.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isOk());
    }

    @Test
    void aTokenIsForOneSenderOnePortalOneBodyAndOneUse() throws Exception {
        List<FakeNode> nodes = registered(2);
        FakeNode node = nodes.get(0);
        String body = node.status();
        String good = node.token(body, clock.instant());

        assertThat(sent("poll", body, good)).isEqualTo(200);
        assertThat(sent("poll", body, good)).as("used again").isEqualTo(403);
        assertThat(sent("poll", body + " ", node.token(body, clock.instant())))
                .as("another body")
                .isEqualTo(403);
        assertThat(sent("poll", body, node.token(body, clock.instant().minusSeconds(200))))
                .as("of long ago")
                .isEqualTo(403);
        assertThat(sent(
                        "poll",
                        body,
                        node.token(body, clock.instant(), claims -> claims.audience("https://other.example"))))
                .as("for another portal")
                .isEqualTo(403);
        assertThat(sent(
                        "poll",
                        body,
                        node.token(
                                body,
                                clock.instant(),
                                claims -> claims.issuer(nodes.get(1).id().toString()))))
                .as("in another's name")
                .isEqualTo(403);
        var forger = new FakeNode(
                node.id(),
                node.name(),
                node.trust(),
                FakeNode.of("Forger", node.trust()).key());
        assertThat(sent("poll", body, forger.token(body, clock.instant())))
                .as("signed by another key")
                .isEqualTo(403);
        mvc.perform(post("/nodes/{id}/enabled", node.id())
                .with(signedIn(administrator))
                .with(csrf())
                .param("enabled", "false"));
        assertThat(sent("poll", body, node.token(body, clock.instant())))
                .as("switched off")
                .isEqualTo(403);
    }

    @Test
    void anAnswerThatWasNotAskedForIsRefused() throws Exception {
        FakeNode node = registered(1).getFirst();
        ask();
        NodeQuestion question = fetched(node);
        String answer = node.answer(question, CRITERIA, 320);

        assertThat(send(node, "replies", answer.replace(node.trust(), "974557746"))
                        .getStatus())
                .as("of another trust")
                .isEqualTo(400);
        assertThat(send(node, "replies", answer.replace("\"c2\"", "\"c9\"")).getStatus())
                .as("with another step")
                .isEqualTo(400);
        assertThat(send(node, "replies", answer.replace("\"plusMinus\":9", "\"plusMinus\":0"))
                        .getStatus())
                .as("without noise")
                .isEqualTo(400);
        assertThat(send(node, "replies", answer).getStatus()).isEqualTo(204);
        assertThat(answered()).isEqualTo(1);
    }

    /** The law of the portal: no patient and no unreleased count is in its database or its log, whatever a node sends. */
    @Test
    void nothingOfWhatMayNotBeToldIsKeptOrLogged(CapturedOutput log) throws Exception {
        FakeNode node = registered(1).getFirst();
        ask();
        String id = fetched(node).id().toString();
        for (String body : List.of(
                "{\"reply\":\"answered\",\"question\":\"" + id + "\",\"count\":" + UNRELEASED + "}",
                "patient " + UNRELEASED,
                node.answer(fetchedAgain(node), CRITERIA, 320).replace("\"persons\":320", "\"persons\":" + UNRELEASED)))
            assertThat(send(node, "replies", body).getStatus()).isEqualTo(400);
        String failed =
                "{\"reply\":\"failed\",\"question\":\"" + id + "\",\"detail\":\"broke at patient " + UNRELEASED + "\"}";
        assertThat(send(node, "replies", failed).getStatus()).isEqualTo(204);
        mvc.perform(get("/requests/{id}/hospitals", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("broke at patient …")));

        assertThat(log.getAll()).doesNotContain(UNRELEASED);
        assertThat(tablesWith(UNRELEASED)).isEmpty();
        assertThat(tablesWith("broke at patient")).contains("node_line");
    }

    @Test
    void anAdministratorRegistersWhatANodePrints() throws Exception {
        FakeNode node = FakeNode.of("Node of the fjords", "983974724");

        mvc.perform(post("/nodes")
                        .with(signedIn(administrator))
                        .with(csrf())
                        .param("registration", node.registration().replace("983974724", "999999999")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("999999999")));
        mvc.perform(post("/nodes")
                        .with(signedIn(administrator))
                        .with(csrf())
                        .param("registration", node.registration()))
                .andExpect(redirectedUrl("/nodes?registered"));
        mvc.perform(get("/nodes").with(signedIn(administrator)))
                .andExpect(content().string(containsString("Node of the fjords")))
                .andExpect(content().string(containsString("has not come yet")));
        send(node, "poll", node.status());
        mvc.perform(get("/nodes").with(signedIn(unit))).andExpect(content().string(containsString(">well<")));
    }

    private List<FakeNode> registered(int number) throws Exception {
        List<Trust> trusts = directory.trusts();
        var nodes = new ArrayList<FakeNode>();
        for (int at = 0; at < number; at++) {
            String trust = trusts.get(at % trusts.size()).organisationNumber();
            var node = FakeNode.of("Node " + at, trust);
            talk.register(node, administrator);
            nodes.add(node);
        }
        return nodes;
    }

    private void ask() {
        questions.ask(
                new NodeQuestions.Asking(request, sponsor.organisationId(), CRITERIA, 1),
                PATIENCE,
                By.actor(unit),
                unit.name());
    }

    private NodeQuestion fetched(FakeNode node) throws Exception {
        return talk.fetched(node);
    }

    private NodeQuestion fetchedAgain(FakeNode node) throws Exception {
        clock.advance(Duration.ofSeconds(11));
        return fetched(node);
    }

    private MockHttpServletResponse send(FakeNode node, String where, String body) throws Exception {
        return talk.send(node, where, body);
    }

    private int sent(String where, String body, String token) throws Exception {
        return mvc.perform(post("/node/v1/" + where)
                        .content(body)
                        .contentType("application/json")
                        .header("Authorization", token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<NodeLine.State> states() {
        return questions.newest(request).orElseThrow().nodes().stream()
                .map(NodeLine::state)
                .toList();
    }

    private List<String> names(Class<? extends NodeLine.State> state) {
        return questions.newest(request).orElseThrow().nodes().stream()
                .filter(line -> state.isInstance(line.state()))
                .map(NodeLine::name)
                .toList();
    }

    private long answered() {
        return states().stream()
                .filter(NodeLine.State.Answered.class::isInstance)
                .count();
    }

    /** Every table of the portal that has a row with the text in any column. */
    private List<String> tablesWith(String text) {
        var found = new ArrayList<String>();
        jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query((row, number) -> row.getString(1)).list().forEach(table -> {
            if (holds(table, text)) found.add(table);
        });
        return found;
    }

    private boolean holds(String table, String text) {
        return jdbc.sql("select exists (select 1 from \"" + table + "\" t where t::text like ?)")
                .param("%" + text + "%")
                .query(Boolean.class)
                .single();
    }

    private static EligibilityCriteria criteria(String json) {
        return switch (CriteriaJson.read(json)) {
            case Reading.Read read -> read.criteria();
            case Reading.Refused refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }
}
