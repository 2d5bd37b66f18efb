package no.nortrials.portal.notification;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class OutboxPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Given given;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxListing listing;

    @Autowired
    TestClock clock;

    private final String subject = "Svarfrist " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twoMessages() {
        outbox.queue(message("a:" + subject, "Øystein Eksempel"));
        clock.advance(Duration.ofMinutes(1));
        outbox.queue(message("b:" + subject, "Berit Eksempel"));
        outbox.cancel("b:" + subject);
    }

    @Test
    void isSortedByTheColumnAskedFor() {
        assertThat(receivers("", "")).containsExactly("Berit Eksempel", "Øystein Eksempel");
        assertThat(receivers("", "written")).containsExactly("Øystein Eksempel", "Berit Eksempel");
        assertThat(receivers("", "-to")).containsExactly("Øystein Eksempel", "Berit Eksempel");
    }

    @Test
    void isNarrowedByState() {
        assertThat(receivers("CANCELLED", "")).containsExactly("Berit Eksempel");
        assertThat(receivers("WAITING", "")).containsExactly("Øystein Eksempel");
        assertThat(receivers("SENT", "")).isEmpty();
    }

    @Test
    void theFilterStandsInTheAddress() throws Exception {
        web.perform(get("/outbox")
                        .queryParam("state", "CANCELLED")
                        .queryParam("q", subject)
                        .with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Berit Eksempel")))
                .andExpect(content().string(containsString("state=CANCELLED&amp;q=")));
    }

    private List<String> receivers(String state, String sort) {
        return listing.page(new OutboxFilter(subject, state, sort), 1).rows().stream()
                .map(OutboxListing.Row::toName)
                .toList();
    }

    private Message message(String key, String toName) {
        return new Message(key, "test", toName, "kari@example.org", Languages.NORWEGIAN, subject, "tekst", null, null);
    }
}
