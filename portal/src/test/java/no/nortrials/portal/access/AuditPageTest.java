package no.nortrials.portal.access;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class AuditPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    Given given;

    @Autowired
    JdbcAuditTrail audit;

    @Autowired
    TestClock clock;

    private final String holder = "Revisjon " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twoThingsHappened() {
        audit.record(new AuditTrail.By(null, holder, "LINK"), "dispatch.answered", null, Map.of("trust", "Fonna"));
        clock.advance(Duration.ofMinutes(3));
        audit.record(new AuditTrail.By(null, holder, "COORDINATOR"), "account.closed", null, Map.of());
    }

    @Test
    void showsTheNewestFirstUnlessTheOldestIsAskedFor() {
        assertThat(actions("", "-at")).containsExactly("account.closed", "dispatch.answered");
        assertThat(actions("", "at")).containsExactly("dispatch.answered", "account.closed");
    }

    @Test
    void isNarrowedByWhoActs() {
        assertThat(actions("LINK", "-at")).containsExactly("dispatch.answered");
        assertThat(actions("SPONSOR", "-at")).isEmpty();
    }

    @Test
    void tellsInWordsWhatHappenedAndInWhichRole() throws Exception {
        web.perform(get("/audit").param("q", holder).with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("A hospital answered")))
                .andExpect(content().string(containsString("Personal link")))
                .andExpect(content().string(containsString("Account closed")));
    }

    @Test
    void aPageFarBeyondTheLastIsNoFailure() throws Exception {
        web.perform(get("/audit").param("page", "2147483647").with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(status().isOk());
    }

    private List<String> actions(String role, String sort) {
        return audit.page(new AuditFilter(holder, role, sort), 1).rows().stream()
                .map(AuditTrail.Entry::action)
                .toList();
    }
}
