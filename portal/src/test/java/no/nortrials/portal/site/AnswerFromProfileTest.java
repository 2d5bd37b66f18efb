package no.nortrials.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
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

/** What a site said once begins every answer. */
@PortalTest
class AnswerFromProfileTest {
    /** Questions of a positive answer that are neither the decision itself nor the company's own. */
    private static final int ASKED = 27;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private AskedHospitals asked;
    private UUID trust;
    private Actor nurse;

    @BeforeEach
    void aHospitalWithASite() throws Exception {
        clock.reset();
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        trust = asked.trust("Profilvik", "profil-" + UUID.randomUUID() + "@hospital.example");
        nurse = given.actor(Role.HOSPITAL, trust);
        UUID site = site("CARDIOVASCULAR");
        say(
                site,
                "contact",
                "contactName",
                "Kari Svar",
                "contactEmail",
                "kari@example.org",
                "contactPhone",
                "22000000",
                "releaseContact",
                "yes");
        say(site, "facilities", "equipment", "YES", "subSites", "Dagsykehuset", "emergencyCover", "yes");
        say(site, "pharmacy", "pharmacy", "PARTLY");
        say(site, "laboratory", "laboratory", "YES");
        say(site, "imaging", "imaging", "NO");
        say(site, "startup", "contractOffice", "Forskningsavdelingen", "monthsToOpen", "2");
        say(site, "experience", "previousStudies", "To av to");
        for (String role : new String[] {"PRINCIPAL_INVESTIGATOR", "STUDY_NURSE", "STUDY_NURSE"})
            asked.act(
                    nurse,
                    "/sites/" + site + "/people",
                    "name",
                    "Prøve " + role,
                    "role",
                    role,
                    "position",
                    "0.6",
                    "gcpUntil",
                    "2027-01-01");
        asked.ask(trust);
    }

    @Test
    void atLeastHalfOfAnAnswerIsFilledInAndSaysFromWhere() throws Exception {
        String page = page();

        assertThat(page)
                .contains("17 answers are filled in from the profile of Hjerteavdelingen", "1 Jun 2026")
                .contains("value=\"2026-08-01\"", "value=\"120\"", "value=\"Prøve PRINCIPAL_INVESTIGATOR\"");
        assertThat(17).isGreaterThan(ASKED / 2);
    }

    @Test
    void whatWasSavedIsKept() throws Exception {
        asked.act(
                nurse, "/inbox/" + asked.recipient(trust) + "/save", "version", "0", "department", "En annen avdeling");

        assertThat(page()).contains("value=\"En annen avdeling\"").doesNotContain("filled in from the profile");
    }

    @Test
    void aSiteOfAnotherAreaFillsNothing() throws Exception {
        jdbc.sql("update study_site set therapy_area = 'CANCER' where trust_id = ?")
                .param(trust)
                .update();

        assertThat(page()).doesNotContain("filled in from the profile");
    }

    private String page() throws Exception {
        return asked.read(nurse, "/inbox/" + asked.recipient(trust)).getContentAsString();
    }

    private UUID site(String area) throws Exception {
        asked.act(nurse, "/sites/new", "trust", trust.toString(), "department", "Hjerteavdelingen", "area", area);
        return jdbc.sql("select id from study_site where trust_id = ?")
                .param(trust)
                .query(UUID.class)
                .single();
    }

    private void say(UUID site, String part, String... fields) throws Exception {
        String[] typed =
                Stream.concat(Stream.of("version", "0"), Stream.of(fields)).toArray(String[]::new);
        assertThat(asked.act(nurse, "/sites/" + site + "/parts/" + part, typed).getStatus())
                .isEqualTo(302);
    }
}
