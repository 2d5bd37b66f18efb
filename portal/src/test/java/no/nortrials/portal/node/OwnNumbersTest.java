package no.nortrials.portal.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A hospital is asked about a request for which its own data node has told a number. */
@PortalTest
class OwnNumbersTest {
    private static final EligibilityCriteria CRITERIA = ((Reading.Read) CriteriaJson.read("""
            {"schemaVersion": "1.0", "title": "", "criteria": [
              {"type": "sex", "id": "c1", "role": "inclusion", "oneOf": ["female"]}]}""")).criteria();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    NodeQuestions questions;

    @Autowired
    Directory directory;

    @Autowired
    Requests requests;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private NodeTalk talk;
    private AskedHospitals asked;
    private String address;

    @BeforeEach
    void aHospitalThatIsAsked() throws Exception {
        clock.reset();
        jdbc.sql("update data_node set enabled = false").update();
        talk = new NodeTalk(mvc, clock);
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        address = "kontakt-" + UUID.randomUUID() + "@hospital.example";
    }

    @Test
    void theAnswerBeginsWithWhatItsOwnDataSayAndIsMarkedSo() throws Exception {
        UUID trust = asked.trust("Tallvik", address);
        tell(trust, 340);
        asked.ask(trust);
        String token = asked.token("invitation", address);

        String page = asked.open("/a/" + token).getContentAsString();

        assertThat(page).contains("From your own data", "about 330\u00a0±\u00a09", "1 of 1 criteria", "May 2026");
        assertThat(page)
                .containsPattern(
                        "name=\"patientsPerYear\"[^>]*value=\"16000\"|value=\"16000\"[^>]*name=\"patientsPerYear\"");
        assertThat(page).contains("already put in below", "Only 2% of your patients");
    }

    @Test
    void whatWasSavedIsNotOverwrittenByTheData() throws Exception {
        UUID trust = asked.trust("Lagrevik", address);
        tell(trust, 340);
        asked.ask(trust);
        String token = asked.token("invitation", address);
        asked.answer(token + "/save", "version", "0", "patientsPerYear", "41", "patientsSource", "ESTIMATE");

        String page = asked.open("/a/" + token).getContentAsString();

        assertThat(page).contains("From your own data").doesNotContain("already put in below", "16000");
    }

    @Test
    void anotherHospitalsNumberIsNotThere() throws Exception {
        UUID other = asked.trust("Nabovik", "nabo-" + UUID.randomUUID() + "@hospital.example");
        tell(other, 340);
        UUID trust = asked.trust("Tomvik", address);
        asked.ask(trust);

        String page = asked.open("/a/" + asked.token("invitation", address)).getContentAsString();

        assertThat(page).doesNotContain("From your own data", "about 330", "16000");
    }

    private void tell(UUID trust, int persons) throws Exception {
        FakeNode node = FakeNode.of(
                "Node of " + trust,
                directory.trusts().stream()
                        .filter(each -> each.id().equals(trust))
                        .findFirst()
                        .orElseThrow()
                        .organisationNumber());
        talk.register(node, given.actor(Role.ADMINISTRATOR));
        var asking = new NodeQuestions.Asking(asked.request, asked.sponsor.organisationId(), CRITERIA, 1);
        questions.ask(asking, Duration.ofSeconds(30), By.actor(asked.coordinator), "Unit");
        NodeQuestion question = talk.fetched(node);
        assertThat(talk.send(node, "replies", node.answer(question, CRITERIA, persons))
                        .getStatus())
                .isEqualTo(204);
    }
}
