package no.nortrials.portal.dispatch;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class WayOfARequestTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    Actor coordinator;
    Actor sponsor;
    UUID request;
    List<UUID> trusts;

    @BeforeEach
    void aRequestAndTwoTrustsWithContacts() {
        clock.reset();
        coordinator = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        var form = FormData.EMPTY
                .with("title", "Blåbær mot åreforkalkning")
                .with("contactEmail", "company-8841@example.org")
                .with("contactName", "Company Contact")
                .with("therapyArea", "CARDIOVASCULAR")
                .with("replyDeadline", "2026-06-19");
        request = requests.register(
                new NewRequest(
                        null,
                        RequestKind.SITE,
                        Product.DRUG,
                        sponsor.organisationId(),
                        sponsor.accountId(),
                        form,
                        Instant.parse("2026-05-29T08:00:00Z"),
                        true),
                AuditTrail.By.PORTAL);
        trusts = directory.trusts().stream().map(trust -> trust.id()).limit(2).toList();
        for (UUID trust : trusts)
            jdbc.sql("""
                    insert into contact (trust_id, name, email, rank, language, valid_from)
                    values (:trust, 'Kåre Kontakt', :email, 'PRIMARY', 'nb', '2020-01-01')
                    """)
                    .param("trust", trust)
                    .param("email", UUID.randomUUID() + "@hospital.example")
                    .update();
    }

    @Test
    void sendsOnceAnswersByTheRulesAndCollates() throws Exception {
        choose();
        mvc.perform(get("/requests/{id}/recipients/confirm", request).with(signedIn(coordinator)))
                .andExpect(status().isOk());
        send();
        send();

        List<String> mails = bodies("dispatch.invitation");
        assertThat(mails).hasSameSizeAs(holders());
        assertThat(requests.find(request).orElseThrow().status()).isEqualTo(RequestStatus.FORWARDED);

        String yes = token(mailOf(trusts.get(0)));
        mvc.perform(get("/a/" + yes)).andExpect(status().isOk());
        mvc.perform(post("/a/" + yes)
                        .with(csrf())
                        .param("version", "0")
                        .param("decision", "INTERESTED")
                        .param("releaseContact", "no")
                        .param("contactName", "Hemmelig Navn")
                        .param("comment", "Gjerne på Ås"))
                .andExpect(status().is3xxRedirection());
        String no = token(mailOf(trusts.get(1)));
        mvc.perform(post("/a/" + no)
                        .with(csrf())
                        .param("version", "0")
                        .param("declineReasons", "FEW_PATIENTS")
                        .param("decision", "DECLINED"))
                .andExpect(status().is3xxRedirection());

        List<String> toCompany = jdbc.sql(
                        "select body from outbox where request_id = :request and to_address = 'company-8841@example.org' and kind like 'dispatch.answer%'")
                .param("request", request)
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(toCompany).hasSize(1);
        assertThat(toCompany.getFirst()).contains("Gjerne på Ås").doesNotContain("Hemmelig Navn");
        assertThat(jdbc.sql("select count(*) from reminder m join recipient c on c.id = m.recipient_id "
                                + "where c.request_id = :request and skipped_because is null")
                        .param("request", request)
                        .query(Integer.class)
                        .single())
                .isZero();

        mvc.perform(get("/requests/{id}/answer.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/requests/{id}/answer/freeze", request)
                .with(signedIn(coordinator))
                .with(csrf()));
        mvc.perform(post("/requests/{id}/answer/comment", request)
                .with(signedIn(coordinator))
                .with(csrf())
                .param("version", "1")
                .param("comment", "Vennlig hilsen"));
        mvc.perform(post("/requests/{id}/answer/send", request)
                .with(signedIn(coordinator))
                .with(csrf())
                .param("version", "1")
                .param("seen", "1")
                .param("comment", "Vennlig hilsen"));
        assertThat(requests.find(request).orElseThrow().status()).isEqualTo(RequestStatus.SUMMARISED);
        String page = mvc.perform(get("/requests/{id}/answer", request).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String decliner = directory.trust(trusts.get(1)).orElseThrow().name(sponsor.locale());
        assertThat(page).contains("Gjerne på Ås").doesNotContain(decliner).doesNotContain("Too few patients");
        byte[] pdf = mvc.perform(get("/requests/{id}/answer.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Gjerne på Ås", "Blåbær");
        }
        mvc.perform(get("/requests/{id}/answer.xlsx", request).with(signedIn(sponsor)))
                .andExpect(status().isOk());
        mvc.perform(get("/requests/{id}", request).with(signedIn(coordinator))).andExpect(status().isOk());
        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor))).andExpect(status().isOk());
    }

    @Test
    void everyBadLinkGetsTheSamePage() throws Exception {
        choose();
        send();
        String token = token(mailOf(trusts.getFirst()));
        jdbc.sql(
                        "update answer_link set revoked_at = created_at where recipient_id in (select id from recipient where request_id = :r)")
                .param("r", request)
                .update();

        String revoked = bad(token);
        String guessed = bad("A".repeat(43));

        assertThat(revoked).isEqualTo(guessed).contains("This link does not work");
    }

    @Test
    void theSecondCoordinatorSeesWhatTheFirstDid() throws Exception {
        choose();

        mvc.perform(post("/requests/{id}/recipients", request)
                        .with(signedIn(given.actor(Role.COORDINATOR)))
                        .with(csrf())
                        .param("version", "0")
                        .param("internal", "2026-06-17"))
                .andExpect(status().isConflict());
    }

    private String bad(String token) throws Exception {
        return mvc.perform(get("/a/" + token).header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("value=\"[^\"]*\"", "");
    }

    private void choose() throws Exception {
        mvc.perform(get("/requests/{id}/recipients", request).with(signedIn(coordinator)))
                .andExpect(status().isOk());
        mvc.perform(post("/requests/{id}/recipients", request)
                        .with(signedIn(coordinator))
                        .with(csrf())
                        .param("version", "0")
                        .param("internal", "2026-06-17")
                        .param("trust", trusts.get(0).toString(), trusts.get(1).toString()))
                .andExpect(status().is3xxRedirection());
    }

    private void send() throws Exception {
        mvc.perform(post("/requests/{id}/dispatch", request)
                        .with(signedIn(coordinator))
                        .with(csrf())
                        .param("version", "1"))
                .andExpect(status().is3xxRedirection());
    }

    private List<String> holders() {
        return jdbc.sql("""
                select l.holder_email from answer_link l join recipient c on c.id = l.recipient_id
                where c.request_id = :r
                """)
                .param("r", request)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> bodies(String kind) {
        return jdbc.sql("select body from outbox where request_id = :r and kind = :kind")
                .param("r", request)
                .param("kind", kind)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String mailOf(UUID trust) {
        return jdbc.sql("""
                select o.body from outbox o join recipient c
                    on starts_with(o.dedupe_key, 'dispatch.invitation:' || c.id::text)
                where c.request_id = :r and c.trust_id = :t limit 1
                """)
                .param("r", request)
                .param("t", trust)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private static String token(String body) {
        var matcher = Pattern.compile("/a/([A-Za-z0-9_-]{43})").matcher(body);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
