package no.nortrials.portal.showcase;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.trial.RegisteredTrials;
import no.nortrials.portal.trial.TrialIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ShowcasePagesTest {
    private static final String OUS = "993467049";

    @Autowired
    MockMvc mvc;

    @Autowired
    TrialIntake intake;

    @Autowired
    RegisteredTrials registered;

    @Autowired
    Showcase showcase;

    @Autowired
    Directory directory;

    @Autowired
    List<RouteRules> rules;

    @Autowired
    Given given;

    private String nct;
    private String mark;
    private UUID trial;
    private Actor ous;
    private Actor helseBergen;

    @BeforeEach
    void aTrialOfTwoTrusts() {
        long number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10_000_000L);
        nct = "NCT6" + String.format("%07d", number);
        mark = "zq" + Long.toString(number, 36);
        take("RECRUITING", "Melanoma " + mark);
        trial = registered.named(List.of(nct)).getFirst().id();
        ous = given.actor(Role.HOSPITAL, trust(OUS));
        helseBergen = given.actor(Role.HOSPITAL, trust("983974724"));
    }

    @Test
    void everybodyFindsATrialByItsWordsAndReadsIt() throws Exception {
        mvc.perform(get("/showcase").param("q", mark))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Melanoma " + mark)))
                .andExpect(content().string(containsString("Oslo University Hospital")))
                .andExpect(content().string(containsString("18–70 years")));
        mvc.perform(get("/showcase/" + nct.toLowerCase(java.util.Locale.ROOT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("MedicalTrial")))
                .andExpect(content().string(containsString(nct)));
        mvc.perform(get("/showcase/nothing")).andExpect(status().isNotFound());
    }

    /** The register says melanoma; the diagnosis it is read as has lay words in both languages. */
    @ParameterizedTest
    @CsvSource({"føflekkreft", "FØFLEKKREFT", "kreft", "melanom", "melanomas", "skin"})
    void layWordsStemsAndPartsOfCompoundsFindIt(String words) {
        var found = showcase.search(ShowcaseFilter.of(words + " " + mark, "", "", "", "", "", "", ""), 1, 20);

        assertThat(found.trials().rows())
                .singleElement()
                .satisfies(each -> assertThat(each.registerTitle()).contains(mark));
    }

    @Test
    void aMisspeltWordIsAnsweredByTheOneThatIsMeant() throws Exception {
        mvc.perform(get("/showcase").param("q", "melanomma").param("state", "ANY"))
                .andExpect(content().string(containsString("Did you mean")))
                .andExpect(content().string(containsString("melanoma")));
    }

    @ParameterizedTest
    @CsvSource({
        "area, CANCER, RESPIRATORY",
        "phase, PHASE3, PHASE1",
        "trust, 993467049, 983971636",
        "region, HSO, HN",
        "state, OPEN, FINISHED",
        "age, 18, 71",
        "sex, FEMALE, "
    })
    void filters(String name, String fits, String fitsNot) throws Exception {
        mvc.perform(get("/showcase").param("q", mark).param(name, fits))
                .andExpect(content().string(containsString("Melanoma " + mark)));
        if (fitsNot != null)
            mvc.perform(get("/showcase").param("q", mark).param(name, fitsNot))
                    .andExpect(content().string(not(containsString("Melanoma " + mark))));
    }

    @Test
    void exactlyOneHospitalPublishesATrial() throws Exception {
        publish(ous, 0, "Føflekkreft " + mark).andExpect(redirectedUrl("/trials/" + trial + "/publication?saved"));
        publish(helseBergen, 0, "En annen").andExpect(status().isConflict());
        publish(helseBergen, 1, "En annen").andExpect(status().isConflict());

        mvc.perform(get("/showcase/" + nct.toLowerCase(java.util.Locale.ROOT)).param("lang", "nb"))
                .andExpect(content().string(containsString("Føflekkreft " + mark)));
        mvc.perform(post("/trials/{id}/publication/withdraw", trial)
                        .with(signedIn(helseBergen))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/trials/{id}/publication/withdraw", trial)
                .with(signedIn(ous))
                .with(csrf()));
        mvc.perform(get("/showcase").param("q", "Føflekkreft " + mark))
                .andExpect(content().string(containsString("Melanoma " + mark)))
                .andExpect(content().string(not(containsString(">Føflekkreft " + mark))));
        publish(helseBergen, 2, "Fra vest " + mark).andExpect(status().is3xxRedirection());
    }

    @Test
    void badInputIsToldAndKept() throws Exception {
        mvc.perform(post("/trials/{id}/publication", trial)
                        .param("titleNb", "Tittel")
                        .param("ethicsDay", "2031-01-01")
                        .with(signedIn(ous))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"2031-01-01\"")))
                .andExpect(content().string(containsString("2031-01-01 is later than today.")));
    }

    @Test
    void aPlannedTrialComesWithItsApprovalAndGoesWithTheWithdrawal() throws Exception {
        take("NOT_YET_RECRUITING", "Melanoma " + mark);
        mvc.perform(get("/showcase").param("q", mark))
                .andExpect(content().string(not(containsString("Melanoma " + mark))));

        mvc.perform(filled(0, "Planlagt " + mark)
                        .param("ethics", "REK 2026/17")
                        .param("ethicsDay", "2026-04-01")
                        .with(signedIn(ous))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        mvc.perform(get("/showcase").param("q", mark).param("state", "PLANNED"))
                .andExpect(content().string(containsString("Planlagt " + mark)));
        mvc.perform(post("/trials/{id}/publication/withdraw", trial)
                .with(signedIn(given.actor(Role.COORDINATOR)))
                .with(csrf()));
        mvc.perform(get("/showcase").param("q", mark).param("state", "ANY"))
                .andExpect(content().string(not(containsString(mark + "<"))));
    }

    @Test
    void onesSearchCanBeSubscribedToAndShownElsewhere() throws Exception {
        mvc.perform(get("/showcase/feed.atom").param("q", mark))
                .andExpect(header().string("Content-Type", containsString("application/atom+xml")))
                .andExpect(content().string(containsString("<title>Melanoma " + mark + "</title>")));
        mvc.perform(get("/showcase/calendar.ics").param("q", mark).param("state", "ANY"))
                .andExpect(header().string("Content-Type", containsString("text/calendar")))
                .andExpect(content().string(containsString("DTSTART;VALUE=DATE:20260901")));
        mvc.perform(get("/showcase/embed").param("q", mark))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors *")))
                .andExpect(header().doesNotExist("X-Frame-Options"))
                .andExpect(content().string(containsString("Melanoma " + mark)))
                .andExpect(content().string(not(containsString("<script"))));
        mvc.perform(get("/showcase")).andExpect(header().string("X-Frame-Options", "DENY"));
    }

    @Test
    void trustsAndCentresHavePagesOfTheirOwn() throws Exception {
        mvc.perform(get("/showcase/trusts/" + OUS)).andExpect(content().string(containsString("Melanoma " + mark)));
        mvc.perform(get("/showcase/centres/CANCER")).andExpect(content().string(containsString("Melanoma " + mark)));
        mvc.perform(get("/showcase/trusts/1")).andExpect(status().isNotFound());
    }

    /** Neither a confidential trial, nor one nobody published, nor a planned one without approval, on any route open to all. */
    @Test
    void nothingThatMayNotBeShownIsOnAnyPublicRoute() throws Exception {
        Actor unit = given.actor(Role.COORDINATOR);
        for (String secret : List.of("yes", ""))
            mvc.perform(post("/trials/new")
                            .param("title", "Hemmelig" + mark)
                            .param("status", "RECRUITING")
                            .param("conditions", "Melanoma")
                            .param("sponsor", "Geheim" + mark)
                            .param("trusts", trust(OUS).toString())
                            .param("confidential", secret)
                            .with(signedIn(unit))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
        List<String> open = rules.stream()
                .flatMap(module -> module.rules().stream())
                .filter(rule -> rule.roles().isEmpty() && rule.method().equals(HttpMethod.GET))
                .map(rule -> rule.pattern())
                .filter(path -> !path.contains("{token}") && !path.contains("**"))
                .map(path -> path.replace("{number}", OUS)
                        .replace("{code}", "CANCER")
                        .replaceAll("\\{(slug|id)}", nct.toLowerCase(java.util.Locale.ROOT)))
                .toList();

        assertThat(open).hasSizeGreaterThan(10);
        for (String path : open)
            for (String q : List.of("", "hemmelig" + mark, "geheim" + mark)) {
                String page = mvc.perform(get(path).param("q", q).param("state", "ANY"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("value=\"" + q + "\"", "")
                        .replace("q=" + q, "");
                assertThat(page).as(path).doesNotContain("Hemmelig" + mark).doesNotContain("Geheim" + mark);
            }
    }

    private org.springframework.test.web.servlet.ResultActions publish(Actor actor, int version, String title)
            throws Exception {
        return mvc.perform(filled(version, title).with(signedIn(actor)).with(csrf()));
    }

    private MockHttpServletRequestBuilder filled(int version, String title) {
        return post("/trials/{id}/publication", trial)
                .param("version", Integer.toString(version))
                .param("titleNb", title)
                .param("summaryNb", "Vi prøver tyttebær.");
    }

    private UUID trust(String number) {
        return directory.trusts().stream()
                .filter(each -> each.organisationNumber().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void take(String status, String title) {
        String study = """
                {"protocolSection": {
                  "identificationModule": {"nctId": "%s", "briefTitle": "%s"},
                  "statusModule": {"overallStatus": "%s", "startDateStruct": {"date": "2026-09-01"}},
                  "conditionsModule": {"conditions": ["Melanoma"]},
                  "designModule": {"phases": ["PHASE3"]},
                  "eligibilityModule": {"sex": "ALL", "minimumAge": "18 Years", "maximumAge": "70 Years"},
                  "contactsLocationsModule": {"locations": [
                    {"facility": "Oslo universitetssykehus", "city": "Oslo", "country": "Norway"},
                    {"facility": "Haukeland", "city": "Bergen", "country": "Norway"}]}}}
                """.formatted(nct, title, status);
        intake.take(study.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 5, 20), By.PORTAL);
    }
}
