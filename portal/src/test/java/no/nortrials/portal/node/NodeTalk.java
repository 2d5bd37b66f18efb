package no.nortrials.portal.node;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.Received;
import no.nortrials.disclosure.wire.Wire;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.testing.TestClock;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What nodes say to the portal, through its own interface. */
record NodeTalk(MockMvc mvc, TestClock clock) {
    void register(FakeNode node, Actor administrator) throws Exception {
        mvc.perform(
                post("/nodes").with(signedIn(administrator)).with(csrf()).param("registration", node.registration()));
    }

    /** The first question that waits for the node. */
    NodeQuestion fetched(FakeNode node) throws Exception {
        return switch (Wire.questions(send(node, "poll", node.status()).getContentAsString())) {
            case Received.Understood<List<NodeQuestion>>(List<NodeQuestion> all) -> all.getFirst();
            case Received.Garbled<List<NodeQuestion>> garbled -> throw new AssertionError(garbled.problem());
        };
    }

    MockHttpServletResponse send(FakeNode node, String where, String body) throws Exception {
        return mvc.perform(post("/node/v1/" + where)
                        .content(body)
                        .contentType("application/json")
                        .header("Authorization", node.token(body, clock.instant())))
                .andReturn()
                .getResponse();
    }
}
