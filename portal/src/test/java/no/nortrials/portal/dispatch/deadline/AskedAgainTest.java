package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What a coordinator meets who asks again a hospital that was recalled, or sends something that cannot be sent. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class AskedAgainTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Requests requests;

    @Autowired
    TestClock clock;

    AskedHospitals asked;
    UUID first;
    UUID second;
    String contact;

    @BeforeEach
    void twoHospitals() {
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        contact = "kontakt-" + UUID.randomUUID() + "@hospital.example";
        first = asked.trust("Gjentaksnes", contact);
        second = asked.trust("Nabovik", "nabo-" + contact);
    }

    @Test
    void getsANewLinkWhileTheOldStaysDeadAndTheHistoryIsKept() throws Exception {
        asked.ask(first);
        String old = asked.token("invitation", contact);
        recall();
        clock.advance(Duration.ofHours(1));

        again();
        again();

        String fresh = asked.token("invitation", contact);
        assertThat(asked.mails("invitation", contact)).hasSize(2);
        assertThat(asked.open("/a/" + old).getStatus()).isEqualTo(404);
        assertThat(asked.open("/a/" + fresh).getStatus()).isEqualTo(200);
        assertThat(asked.calendar("invitation", contact)).contains("SEQUENCE:2", "METHOD:PUBLISH");
        assertThat(asked.calendar("recalled", contact)).contains("SEQUENCE:1", "METHOD:CANCEL");
        assertThat(asked.text(
                        "select count(*)::text from recipient_earlier where recipient_id = ?", asked.recipient(first)))
                .isEqualTo("1");
        assertThat(asked.read(asked.coordinator, "/requests/" + asked.request).getContentAsString())
                .contains("A trust asked again", "recalled 1 Jun 2026");
    }

    @Test
    void aRefusedDispatchNamesWhoWasAddedAndRemovedAndKeepsWhatWasTicked() throws Exception {
        asked.choose("0", first);
        asked.choose("1", second);

        MockHttpServletResponse refused = send("1", first);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString())
                .contains("changed this on", "Added: Nabovik Hospital.", "Removed: Gjentaksnes Hospital.")
                .containsPattern("value=\"" + first + "\"[^>]*checked")
                .doesNotContainPattern("value=\"" + second + "\"[^>]*checked");
        assertThat(asked.mails("invitation", contact)).isEmpty();
    }

    @Test
    void aRefusedDispatchNamesARecalledTrust() throws Exception {
        asked.ask(first);
        recall();
        asked.choose(asked.round(), second);

        MockHttpServletResponse refused = send(asked.round(), first, second);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Gjentaksnes Hospital can no longer be chosen: Recalled.");
        assertThat(asked.mails("invitation", "nabo-" + contact)).isEmpty();
    }

    @Test
    void aRefusedDispatchNamesADeadlineThatHasPassed() throws Exception {
        asked.choose("0", first);
        clock.advance(Duration.ofDays(17));

        MockHttpServletResponse refused = send("1", first);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Wednesday, 17 June 2026: This day has passed.");
    }

    @Test
    void aRefusedDispatchNamesTheStateOfTheRequestAndWhoHasNobodyToWriteTo() throws Exception {
        asked.choose("0", first);
        requests.close(asked.request, ClosedReason.WITHDRAWN, AuditTrail.By.PORTAL);
        jdbc.sql("update contact set valid_to = '2026-05-01' where trust_id = ?")
                .param(first)
                .update();

        MockHttpServletResponse refused = send("1", first);

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString())
                .contains("The request takes no more recipients", "Gjentaksnes Hospital has nobody to write to");
    }

    private MockHttpServletResponse send(String version, UUID... trusts) throws Exception {
        var fields = new ArrayList<String>();
        fields.add("version");
        fields.add(version);
        for (UUID trust : trusts) {
            fields.add("trust");
            fields.add(trust.toString());
        }
        return asked.act(
                given.actor(Role.COORDINATOR),
                "/requests/" + asked.request + "/dispatch",
                fields.toArray(String[]::new));
    }

    private void recall() throws Exception {
        asked.act(
                asked.coordinator, "/requests/" + asked.request + "/recipients/" + asked.recipient(first) + "/recall");
    }

    private void again() throws Exception {
        asked.act(
                asked.coordinator,
                "/requests/" + asked.request + "/recipients/" + asked.recipient(first) + "/ask-again");
    }
}
