package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A contact and a deputy, who happen to have the same name, act on the same answer. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class ColleaguesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Requests requests;

    AskedHospitals asked;
    UUID recipient;
    String contact;
    String deputy;
    Actor contactsAccount;
    Actor deputysAccount;

    @BeforeEach
    void aHospitalWithTwoPeople() throws Exception {
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        String contactsAddress = "kontakt-" + UUID.randomUUID() + "@hospital.example";
        String deputysAddress = "stedfortreder-" + UUID.randomUUID() + "@hospital.example";
        UUID trust = asked.trust("Samvik", contactsAddress);
        asked.person(trust, deputysAddress, "DEPUTY");
        asked.ask(trust);
        recipient = asked.recipient(trust);
        contact = asked.token("invitation", contactsAddress);
        deputy = asked.token("invitation", deputysAddress);
        contactsAccount = given.actor(Role.HOSPITAL, trust);
        deputysAccount = given.actor(Role.HOSPITAL, trust);
    }

    @Test
    void byTwoLinksTheSecondSeesWhatTheFirstSentAndOverwritesNothing() throws Exception {
        asked.answer(contact, interested("0", "Den førstes svar"));

        MockHttpServletResponse second = asked.answer(deputy, declined("0"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Den førstes svar", "Somebody else changed this");
        assertThat(state()).isEqualTo("INTERESTED");
        assertThat(sent()).isEqualTo("1");
    }

    @Test
    void inTwoSessionsTheSecondSeesWhatTheFirstSavedAndOverwritesNothing() throws Exception {
        asked.act(contactsAccount, "/inbox/" + recipient + "/save", interested("0", "Halvferdig utkast"));

        MockHttpServletResponse second = asked.act(deputysAccount, "/inbox/" + recipient, declined("0"));

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString()).contains("Halvferdig utkast");
        assertThat(asked.text("select form::text from answer where recipient_id = ?", recipient))
                .contains("Halvferdig utkast")
                .doesNotContain("STAFF");
        assertThat(sent()).isEqualTo("0");
    }

    @Test
    void theSecondGoesOnKnowinglyFromWhatIsThereNow() throws Exception {
        asked.answer(contact, interested("0", "Den førstes svar"));
        asked.answer(deputy, declined("0"));

        MockHttpServletResponse knowing = asked.answer(deputy, declined("1"));

        assertThat(knowing.getStatus()).isEqualTo(302);
        assertThat(state()).isEqualTo("DECLINED");
        assertThat(sent()).isEqualTo("2");
    }

    @Test
    void atTheVerySameMomentOneOfThemIsTold() throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> asked.answer(contact, interested("0", "Den enes svar"))
                            .getStatus(),
                    () -> asked.act(deputysAccount, "/inbox/" + recipient, declined("0"))
                            .getStatus());
            var statuses = new ArrayList<Integer>();
            for (var each : two.invokeAll(both)) statuses.add(each.get());

            assertThat(statuses).containsExactlyInAnyOrder(302, 409);
        }
        assertThat(sent()).isEqualTo("1");
    }

    private static String[] interested(String version, String comment) {
        return new String[] {"version", version, "decision", "INTERESTED", "releaseContact", "no", "comment", comment};
    }

    private static String[] declined(String version) {
        return new String[] {"version", version, "decision", "DECLINED", "declineReasons", "STAFF"};
    }

    private String state() {
        return asked.text("select state from recipient where id = ?", recipient);
    }

    private String sent() {
        return asked.text("select count(*)::text from answer_version where recipient_id = ?", recipient);
    }
}
