package no.nortrials.portal.centre;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class CentrePagesTest {
    private static final Map<String, String> TYPED = Map.of(
            "receivedOn", "2026-05-20",
            "organisation", "Granittoppen Biotech",
            "kind", "SITE",
            "product", "DRUG",
            "title", "Granite study of early gout",
            "studyNumber", "GRT-881",
            "therapyArea", "RHEUMATOLOGY",
            "indication", "Gout",
            "phase", "II",
            "handling", "OPEN");

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient db;

    @Autowired
    Given given;

    @Test
    void a_page_far_beyond_the_last_is_no_failure() throws Exception {
        web.perform(get("/centre").param("page", "2147483647").with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(status().isOk());
    }

    @Test
    void a_centre_records_changes_and_passes_on_a_request() throws Exception {
        Actor centre = centre("CARDIOVASCULAR");
        web.perform(typed(post("/centre/new"), TYPED).with(signedIn(centre)).with(csrf()))
                .andExpect(redirectedUrl("/centre"));

        UUID id = recorded("Granite study of early gout");
        assertThat(column(id, "channel")).isEqualTo("CENTRE");
        assertThat(column(id, "status")).isEqualTo("RECEIVED");
        assertThat(column(id, "protocol_number")).isEqualTo("GRT-881");
        web.perform(get("/centre").param("q", "granite").with(signedIn(centre)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Granite study of early gout")));

        web.perform(post("/centre/" + id + "/forward").with(signedIn(centre)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(column(id, "next_action")).isEqualTo("TRIAGE");
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_did() throws Exception {
        Actor centre = centre("CANCER");
        var first = new java.util.HashMap<>(TYPED);
        first.put("title", "Overtaken study");
        web.perform(typed(post("/centre/new"), first).with(signedIn(centre)).with(csrf()));
        UUID id = recorded("Overtaken study");
        String version = column(id, "version");

        first.put("indication", "Colon cancer");
        web.perform(typed(post("/centre/" + id), first)
                        .param("version", version)
                        .with(signedIn(centre))
                        .with(csrf()))
                .andExpect(redirectedUrl("/centre"));
        first.put("indication", "Rectal cancer");
        web.perform(typed(post("/centre/" + id), first)
                        .param("version", version)
                        .with(signedIn(centre))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Colon cancer")))
                .andExpect(content().string(containsString("Rectal cancer")));
        assertThat(column(id, "indication")).isEqualTo("Colon cancer");
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_is_kept() throws Exception {
        var typed = new java.util.HashMap<>(TYPED);
        typed.put("receivedOn", "soon");
        typed.put("title", "A kept title");
        web.perform(typed(post("/centre/new"), typed)
                        .with(signedIn(centre("CANCER")))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("soon")))
                .andExpect(content().string(containsString("A kept title")));
    }

    @Test
    void another_centre_and_a_sponsor_never_see_it_but_the_unit_does() throws Exception {
        Actor centre = centre("GASTROINTESTINAL");
        var typed = new java.util.HashMap<>(TYPED);
        typed.put("title", "Private granite");
        web.perform(typed(post("/centre/new"), typed).with(signedIn(centre)).with(csrf()));
        UUID id = recorded("Private granite");

        web.perform(get("/centre/" + id).with(signedIn(centre("BRAIN_HEALTH")))).andExpect(status().isNotFound());
        web.perform(get("/centre").with(signedIn(centre("BRAIN_HEALTH"))))
                .andExpect(content().string(not(containsString("Private granite"))));
        web.perform(get("/centre").param("q", "Private").with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(content().string(containsString("Private granite")));
        web.perform(get("/centre").with(signedIn(given.actor(Role.SPONSOR)))).andExpect(status().isForbidden());
    }

    @Test
    void a_file_is_shown_first_and_stored_only_when_confirmed() throws Exception {
        Actor centre = centre("BRAIN_HEALTH");
        String csv = """
                received on;organisation;type;product;title;study number;therapy area;indication;phase;state
                2026-05-04;Import & Co;site;drug;=cmd|'/c calc'!A0;IMP-1;Brain health;Migraine;III;done
                2026-05-05;Import & Co;site;drug;A second one;IMP-1;Brain health;Migraine;III;done
                nonsense;Import & Co;site;drug;<script>alert(1)</script>;;Brain health;;III;done
                """;
        var file = new MockMultipartFile("file", "r.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));

        var shown = web.perform(multipart("/centre/import")
                        .file(file)
                        .with(signedIn(centre))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("nonsense")))
                .andExpect(content().string(not(containsString("<script>alert(1)"))))
                .andReturn();
        assertThat(recordedBy(centre)).isZero();

        web.perform(post("/centre/import/confirm")
                        .cookie(shown.getResponse().getCookies())
                        .with(signedIn(centre))
                        .with(csrf()))
                .andExpect(redirectedUrl("/centre"));
        assertThat(recordedBy(centre)).isEqualTo(1);
        UUID id = recorded("=cmd|'/c calc'!A0");
        assertThat(column(id, "status")).isEqualTo("CLOSED");
    }

    @Test
    void every_sort_and_filter_of_the_list_answers() throws Exception {
        Actor unit = given.actor(Role.COORDINATOR);
        for (String sort : new String[] {"received", "-received", "title", "-title", "organisation", "area", "x;drop"})
            for (String state : new String[] {"", "OPEN", "UNIT", "CLOSED"})
                web.perform(get("/centre")
                                .param("sort", sort)
                                .param("status", state)
                                .param("centre", "CANCER")
                                .param("area", "CANCER")
                                .param("q", "100%_x")
                                .with(signedIn(unit)))
                        .andExpect(status().isOk());
        web.perform(get("/centre/template.csv").with(signedIn(centre("CANCER"))))
                .andExpect(status().isOk());
        web.perform(get("/centre/import").with(signedIn(centre("CANCER")))).andExpect(status().isOk());
        web.perform(get("/centre/import").param("tooLarge", "31457280").with(signedIn(centre("CANCER"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("id=\"file-error\"")));
        web.perform(get("/centre/new").with(signedIn(centre("CANCER")))).andExpect(status().isOk());
    }

    private Actor centre(String code) {
        UUID id = db.sql("select id from centre where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single();
        return given.actor(Role.CENTRE, id);
    }

    private int recordedBy(Actor centre) {
        return db.sql("select count(*)::int from request where created_by = :account")
                .param("account", centre.accountId())
                .query(Integer.class)
                .single();
    }

    private UUID recorded(String title) {
        return db.sql("select id from request where title = :title")
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    private String column(UUID id, String column) {
        return db.sql("select " + column + "::text as v from request where id = :id")
                .param("id", id)
                .query((row, n) -> row.getString("v"))
                .single();
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder to, Map<String, String> fields) {
        fields.forEach(to::param);
        return to;
    }
}
