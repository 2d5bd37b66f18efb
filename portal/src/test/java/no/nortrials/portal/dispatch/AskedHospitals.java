package no.nortrials.portal.dispatch;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A request of a company, hospitals with people, and what is done with them through the portal's own pages. */
public final class AskedHospitals {
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final Given given;

    public final Actor coordinator;
    public final Actor sponsor;
    public final UUID request;
    public final String companyAddress;

    /** A request received in May whose sponsor wants answers by Friday 19 June 2026. */
    public AskedHospitals(MockMvc mvc, JdbcClient jdbc, Given given, Requests requests, FormData more) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.given = given;
        coordinator = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        companyAddress = "company-" + UUID.randomUUID() + "@example.org";
        FormData form = FormData.EMPTY
                .with("title", "Blåbær mot åreforkalkning")
                .with("contactEmail", companyAddress)
                .with("contactName", "Company Contact")
                .with("therapyArea", "CARDIOVASCULAR")
                .with("replyDeadline", "2026-06-19");
        for (var entry : more.values().entrySet())
            form = form.with(entry.getKey(), entry.getValue().getFirst());
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
    }

    /** A trust of this name with one contact. */
    public UUID trust(String name, String contact) {
        UUID trust = given.trust();
        jdbc.sql(
                        "update trust set name_nb = :name || ' HF', name_en = :name || ' Hospital', short_name = :name where id = :id")
                .param("name", name)
                .param("id", trust)
                .update();
        person(trust, contact, "PRIMARY");
        return trust;
    }

    public void person(UUID trust, String email, String rank) {
        jdbc.sql("""
                insert into contact (trust_id, name, email, rank, language, valid_from)
                values (:trust, 'Kåre Kontakt', :email, :rank, 'nb', '2020-01-01')
                """)
                .param("trust", trust)
                .param("email", email)
                .param("rank", rank)
                .update();
    }

    public void ask(UUID... trusts) throws Exception {
        choose(round(), trusts);
        MockHttpServletResponse sent = act(coordinator, "/requests/" + request + "/dispatch", "version", round());
        assertThat(sent.getRedirectedUrl()).contains("dispatched");
    }

    public void choose(String version, UUID... trusts) throws Exception {
        var call = post("/requests/{id}/recipients", request)
                .with(signedIn(coordinator))
                .with(csrf())
                .param("version", version)
                .param("internal", "2026-06-17")
                .param("trust", Arrays.stream(trusts).map(UUID::toString).toArray(String[]::new));
        assertThat(perform(call).getStatus()).isEqualTo(302);
    }

    /** The version of the choice of recipients. */
    public String round() {
        return jdbc.sql("select coalesce(max(version), 0)::text from dispatch where request_id = :r")
                .param("r", request)
                .query(String.class)
                .single();
    }

    public UUID recipient(UUID trust) {
        return jdbc.sql("select id from recipient where request_id = :r and trust_id = :t")
                .param("r", request)
                .param("t", trust)
                .query(UUID.class)
                .single();
    }

    /** The secret in the latest mail of a kind to this address. */
    public String token(String kind, String email) {
        String body = mails(kind, email).getLast();
        var found = Pattern.compile("/a/([A-Za-z0-9_-]{43})").matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    public List<String> mails(String kind, String email) {
        return jdbc.sql("""
                select body from outbox
                where request_id = :r and kind = 'dispatch.' || :kind and to_address = :email order by created_at, dedupe_key
                """)
                .param("r", request)
                .param("kind", kind)
                .param("email", email)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The calendar entry of the latest mail of a kind to this address. */
    public String calendar(String kind, String email) {
        return jdbc.sql("""
                select calendar from outbox
                where request_id = :r and kind = 'dispatch.' || :kind and to_address = :email
                order by created_at desc, dedupe_key desc limit 1
                """)
                .param("r", request)
                .param("kind", kind)
                .param("email", email)
                .query(String.class)
                .single();
    }

    public MockHttpServletResponse answer(String token, String... fields) throws Exception {
        return perform(with(post("/a/" + token).with(csrf()), fields));
    }

    public MockHttpServletResponse open(String path) throws Exception {
        return perform(get(path).header("Accept-Language", "en"));
    }

    public MockHttpServletResponse read(Actor actor, String path) throws Exception {
        return perform(get(path).with(signedIn(actor)));
    }

    public MockHttpServletResponse act(Actor actor, String path, String... fields) throws Exception {
        return perform(with(post(path).with(signedIn(actor)).with(csrf()), fields));
    }

    public String text(String sql, Object id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder call) throws Exception {
        MockHttpServletResponse response = mvc.perform(call).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return response;
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder call, String... fields) {
        MockHttpServletRequestBuilder filled = call;
        for (int i = 0; i < fields.length; i += 2) filled = filled.param(fields[i], fields[i + 1]);
        return filled;
    }
}
