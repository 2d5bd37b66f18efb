package no.nortrials.portal.site;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class SitePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Sites sites;

    @Autowired
    SiteProfiles profiles;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private UUID trust;
    private Actor nurse;
    private Actor unit;
    private Actor company;

    @BeforeEach
    void aTrust() {
        clock.reset();
        trust = given.trust();
        nurse = given.actor(Role.HOSPITAL, trust);
        unit = given.actor(Role.COORDINATOR);
        company = given.actor(Role.SPONSOR);
    }

    @Test
    void aSiteIsAddedAndFilledInFromPartToPart() throws Exception {
        act(nurse, "/sites/new", "trust", trust.toString(), "department", "Hjerteavdelingen", "area", "CARDIOVASCULAR")
                .andExpect(header().string("Location", startsWith("/sites/")))
                .andExpect(header().string("Location", endsWith("/parts/contact")));
        UUID site = sites.ofTrust(trust).getFirst().id();

        act(nurse, "/sites/" + site + "/parts/pharmacy", "version", "0", "pharmacy", "YES", "pharmacyTasks", "BLINDING")
                .andExpect(redirectedUrl("/sites/" + site + "/parts/laboratory?saved"));

        mvc.perform(get("/sites/{id}", site).with(signedIn(nurse)))
                .andExpect(content().string(containsString("Blinded preparation")))
                .andExpect(content().string(containsString("7 parts are not filled in")));
        mvc.perform(get("/sites/{id}", site).queryParam("lang", "nb").with(signedIn(nurse)))
                .andExpect(status().isOk());
    }

    @Test
    void whatIsWrongIsToldAndKept() throws Exception {
        UUID site = site("Kreftavdelingen");

        act(
                        nurse,
                        "/sites/" + site + "/parts/startup",
                        "version",
                        "0",
                        "contractOffice",
                        "Kontor",
                        "monthsToOpen",
                        "soon")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"soon\"")))
                .andExpect(content().string(containsString("value=\"Kontor\"")));

        assertThat(profiles.of(site).orElseThrow().parts()).isEmpty();
    }

    @Test
    void theSecondOfTwoOverwritesNothing() throws Exception {
        UUID site = site("Kreftavdelingen");
        pharmacy(site, "0", "YES");

        pharmacy(site, "0", "NO")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody else")));

        assertThat(said(site).text("pharmacy")).isEqualTo("YES");
    }

    @Test
    void theSameDepartmentIsNotAddedTwice() throws Exception {
        site("Lungeavdelingen");

        act(nurse, "/sites/new", "trust", trust.toString(), "department", "LUNGEAVDELINGEN", "area", "CANCER")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"LUNGEAVDELINGEN\"")));
    }

    @Test
    void afterAYearOneClickConfirmsEverything() throws Exception {
        UUID site = site("Kreftavdelingen");
        pharmacy(site, "0", "PARTLY");
        clock.advance(Duration.ofDays(400));
        mvc.perform(get("/sites").with(signedIn(nurse)))
                .andExpect(content().string(containsString("more than a year old")));

        act(nurse, "/sites/" + site + "/confirm").andExpect(redirectedUrl("/sites/" + site + "?confirmed"));

        mvc.perform(get("/sites").with(signedIn(nurse)))
                .andExpect(content().string(not(containsString("more than a year old"))));
        assertThat(said(site).text("pharmacy")).isEqualTo("PARTLY");
    }

    @Test
    void aCertificateThatEndsIsMarked() throws Exception {
        UUID site = site("Kreftavdelingen");
        person(site, "Prøve Sykepleier", "2026-12-20");
        clock.set(Instant.parse("2026-11-20T08:00:00Z"));

        mvc.perform(get("/sites/{id}/people", site).with(signedIn(nurse)))
                .andExpect(content().string(containsString("ends within 60 days")));
        clock.set(Instant.parse("2026-12-21T08:00:00Z"));
        mvc.perform(get("/sites/{id}/people", site).with(signedIn(nurse)))
                .andExpect(content().string(containsString("has ended")));
        assertThat(profiles.of(site).orElseThrow().withGcp(LocalDate.of(2026, 12, 20)))
                .isEqualTo(1);
    }

    @Test
    void aCompanySeesASiteOnlyWhileItsTrustAllowsItAndNeverNamesOrFindings() throws Exception {
        UUID site = site("Kreftavdelingen");
        person(site, "Hemmelig Utprøver", "2028-01-01");
        act(
                nurse,
                "/sites/" + site + "/parts/experience",
                "version",
                "0",
                "previousStudies",
                "Ti studier",
                "inspectionFindings",
                "To avvik");
        act(
                nurse,
                "/sites/" + site + "/parts/contact",
                "version",
                "0",
                "contactName",
                "Intern Kontakt",
                "contactEmail",
                "a@example.org",
                "releaseContact",
                "no");
        mvc.perform(get("/sites/{id}", site).with(signedIn(company))).andExpect(status().isNotFound());

        act(nurse, "/site-consent/" + trust, "given", "true").andExpect(status().is3xxRedirection());

        mvc.perform(get("/sites").with(signedIn(company))).andExpect(content().string(containsString(site.toString())));
        mvc.perform(get("/sites/{id}", site).with(signedIn(company)))
                .andExpect(content().string(containsString("Ti studier")))
                .andExpect(content().string(not(containsString("To avvik"))))
                .andExpect(content().string(not(containsString("Hemmelig"))))
                .andExpect(content().string(not(containsString("Intern Kontakt"))));
        act(nurse, "/site-consent/" + trust, "given", "false");
        mvc.perform(get("/sites/{id}", site).with(signedIn(company))).andExpect(status().isNotFound());
        mvc.perform(get("/sites").with(signedIn(company)))
                .andExpect(content().string(not(containsString(site.toString()))));
    }

    @Test
    void nobodyConsentsForATrust() throws Exception {
        act(given.actor(Role.HOSPITAL, given.trust()), "/site-consent/" + trust, "given", "true")
                .andExpect(status().isNotFound());
        act(unit, "/site-consent/" + trust, "given", "true").andExpect(status().isForbidden());
    }

    @Test
    void aDeclarationIsWrittenFromTheProfile() throws Exception {
        UUID site = site("Kreftavdelingen");
        pharmacy(site, "0", "YES");
        person(site, "Prøve Utprøver", "2028-01-01");

        act(nurse, "/sites/" + site + "/declaration", "trialNumber", "", "trialTitle", "En studie")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"En studie\"")));
        byte[] pdf = act(
                        nurse,
                        "/sites/" + site + "/declaration",
                        "trialNumber",
                        "2026-500001-12-00",
                        "trialTitle",
                        "En studie",
                        "investigator",
                        "Prøve Utprøver",
                        "participants",
                        "12")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private UUID site(String department) throws Exception {
        act(nurse, "/sites/new", "trust", trust.toString(), "department", department, "area", "CANCER");
        return sites.ofTrust(trust).getFirst().id();
    }

    private ResultActions pharmacy(UUID site, String version, String extent) throws Exception {
        return act(nurse, "/sites/" + site + "/parts/pharmacy", "version", version, "pharmacy", extent);
    }

    private void person(UUID site, String name, String gcpUntil) throws Exception {
        act(
                        nurse,
                        "/sites/" + site + "/people",
                        "name",
                        name,
                        "role",
                        "STUDY_NURSE",
                        "position",
                        "0.8",
                        "gcpUntil",
                        gcpUntil)
                .andExpect(redirectedUrl("/sites/" + site + "/people?saved"));
    }

    private FormData said(UUID site) {
        return profiles.of(site).orElseThrow().answers();
    }

    private ResultActions act(Actor by, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder call = post(path).with(signedIn(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) call = call.param(fields[i], fields[i + 1]);
        return mvc.perform(call);
    }
}
