package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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

/** What the contact who signs in, the holder of a link and the investigator it was passed on to may read, by tier. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class DisclosureTest {
    private static final String SECRET = "Eksklusjon: tidligere hemmelig behandling";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Requests requests;

    AskedHospitals asked;
    Actor contact;
    UUID trust;
    UUID document;
    String holder;
    String investigator;

    /** The tests of another tier make a request of their own. */
    @BeforeEach
    void anOpenRequest() throws Exception {
        aRequest("OPEN", "OPEN");
    }

    @Test
    void anOpenRequestIsReadByAllOfThemAtOnce() throws Exception {
        for (String link : new String[] {holder, investigator}) {
            assertThat(open("/a/" + link)).contains(SECRET, "plan.pdf");
            assertThat(document(link).getContentAsString()).isEqualTo("%PDF plan");
        }
        assertThat(inbox()).contains(SECRET, "plan.pdf");
        assertThat(readings()).isZero();
    }

    @Test
    void aRestrictedRequestIsReadByEachWhoPromisedAndByNobodyElse() throws Exception {
        aRequest("RESTRICTED", "OPEN");
        assertThat(open("/a/" + holder))
                .doesNotContain(SECRET)
                .doesNotContain("plan.pdf")
                .contains("Confidentiality");
        assertThat(document(holder).getStatus()).isEqualTo(404);
        assertThat(readings()).isZero();

        asked.answer(holder + "/accept");

        assertThat(open("/a/" + holder)).contains(SECRET, "plan.pdf");
        MockHttpServletResponse file = document(holder);
        assertThat(file.getContentAsString()).isEqualTo("%PDF plan");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(readings()).isEqualTo(2);
        assertThat(open("/a/" + investigator)).doesNotContain(SECRET).doesNotContain("plan.pdf");
        assertThat(document(investigator).getStatus()).isEqualTo(404);
        assertThat(inbox()).doesNotContain(SECRET).doesNotContain("plan.pdf");

        asked.answer(investigator + "/accept");
        asked.act(contact, "/inbox/" + asked.recipient(trust) + "/accept");

        assertThat(open("/a/" + investigator)).contains(SECRET);
        assertThat(inbox()).contains(SECRET, "plan.pdf");
        assertThat(asked.read(contact, "/inbox/" + asked.recipient(trust) + "/attachments/" + document)
                        .getContentAsString())
                .isEqualTo("%PDF plan");
    }

    @Test
    void aRequestUnderAgreementIsReadOnceItIsRecordedAndNotByPromising() throws Exception {
        aRequest("CDA", "OPEN");
        asked.answer(holder + "/accept");
        assertThat(open("/a/" + holder)).doesNotContain(SECRET).doesNotContain("plan.pdf");
        assertThat(document(holder).getStatus()).isEqualTo(404);

        agreement();

        for (String link : new String[] {holder, investigator}) {
            assertThat(open("/a/" + link)).contains(SECRET, "plan.pdf");
            assertThat(document(link).getStatus()).isEqualTo(200);
        }
        assertThat(inbox()).contains(SECRET);
    }

    @Test
    void aRestrictedDocumentOfAnOpenRequestWaitsForThePromise() throws Exception {
        aRequest("OPEN", "RESTRICTED");
        assertThat(open("/a/" + holder)).contains(SECRET, "Confidentiality").doesNotContain("plan.pdf");
        assertThat(document(holder).getStatus()).isEqualTo(404);

        asked.answer(holder + "/accept");

        assertThat(open("/a/" + holder)).contains("plan.pdf");
        assertThat(document(holder).getStatus()).isEqualTo(200);
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void everyLinkThatDoesNotOpenADocumentLooksTheSame() throws Exception {
        String foreign = neutral("/a/" + holder + "/attachments/" + UUID.randomUUID());
        String guessed = neutral("/a/" + "A".repeat(43) + "/attachments/" + document);
        jdbc.sql("update answer_link set revoked_at = created_at").update();

        String revoked = neutral("/a/" + holder + "/attachments/" + document);

        assertThat(foreign).isEqualTo(guessed).isEqualTo(revoked).contains("This link does not work");
    }

    @Test
    void whoPassesOnKeepsSeeingItAlongTheChain() throws Exception {
        String third = passOn(investigator, "tredje");

        asked.answer(third, "version", "0", "decision", "INTERESTED", "releaseContact", "no", "comment", "Vi er med");

        for (String link : new String[] {holder, investigator, third})
            assertThat(open("/a/" + link)).contains("Vi er med", "Interested");
        assertThat(inbox()).contains("Vi er med");
    }

    private void aRequest(String tier, String documentTier) throws Exception {
        asked = new AskedHospitals(
                mvc, jdbc, given, requests, FormData.EMPTY.with("tier", tier).with("exclusion", SECRET));
        holder = "kontakt-" + UUID.randomUUID() + "@hospital.example";
        trust = asked.trust("Trinnvik", holder);
        contact = given.actor(Role.HOSPITAL, trust);
        document = jdbc.sql("""
                insert into attachment (request_id, name, media_type, bytes, sha256, content, tier)
                values (?, 'plan.pdf', 'application/pdf', 9, ''::bytea, '%PDF plan'::bytea, ?) returning id
                """)
                .params(asked.request, documentTier)
                .query(UUID.class)
                .single();
        asked.ask(trust);
        holder = asked.token("invitation", holder);
        investigator = passOn(holder, "utprover");
    }

    private String passOn(String link, String name) throws Exception {
        String email = name + "-" + UUID.randomUUID() + "@hospital.example";
        asked.answer(link + "/pass-on", "passEmail", email, "passName", name, "passKind", "INVESTIGATOR");
        return asked.token("passedOn", email);
    }

    private void agreement() throws Exception {
        asked.act(
                asked.coordinator,
                "/requests/" + asked.request + "/agreements",
                "trust",
                trust.toString(),
                "reference",
                "CDA-7",
                "parties",
                "Company and trust",
                "signatory",
                "The trust",
                "effectiveOn",
                "2026-05-01",
                "master",
                "THIS");
    }

    private String open(String path) throws Exception {
        return asked.open(path).getContentAsString();
    }

    private MockHttpServletResponse document(String link) throws Exception {
        return asked.open("/a/" + link + "/attachments/" + document);
    }

    private String neutral(String path) throws Exception {
        MockHttpServletResponse response = asked.open(path);
        assertThat(response.getStatus()).isEqualTo(404);
        return response.getContentAsString().replaceAll("value=\"[^\"]*\"", "");
    }

    private String inbox() throws Exception {
        return asked.read(contact, "/inbox/" + asked.recipient(trust)).getContentAsString();
    }

    private int readings() {
        return jdbc.sql(
                        "select count(*) from audit_event where request_id = :r and action = 'dispatch.restricted-read'")
                .param("r", asked.request)
                .query(Integer.class)
                .single();
    }
}
